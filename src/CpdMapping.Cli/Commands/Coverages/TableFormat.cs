namespace CpdMapping.Cli.Commands.Coverages;

/// <summary>How tables are written.</summary>
internal enum TableFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For spreadsheets: a line for each standard and column.</summary>
    Csv,
}
