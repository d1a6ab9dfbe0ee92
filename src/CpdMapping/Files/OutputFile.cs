namespace CpdMapping.Files;

/// <summary>A text file to be written.</summary>
/// <param name="Name">The name within the folder; forward slashes part folders.</param>
/// <param name="Text">The text, with line feeds alone.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record OutputFile(string Name, string Text);
