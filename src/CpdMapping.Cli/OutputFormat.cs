namespace CpdMapping.Cli;

/// <summary>How a command writes what it found.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For editors and build servers that show problems beside the lines: checks only.</summary>
    Sarif,
}
