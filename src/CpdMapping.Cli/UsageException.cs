namespace CpdMapping.Cli;

/// <summary>The command was used wrongly in a way that only shows while it runs; the message says how to use it.</summary>
internal sealed class UsageException(string message) : Exception(message);
