namespace CpdMapping.Cli;

/// <summary>How tables are written.</summary>
internal enum TableFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For spreadsheets.</summary>
    Csv,
}
