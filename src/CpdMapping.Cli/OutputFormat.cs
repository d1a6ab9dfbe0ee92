namespace CpdMapping.Cli;

/// <summary>How a command writes what it found.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,
}
