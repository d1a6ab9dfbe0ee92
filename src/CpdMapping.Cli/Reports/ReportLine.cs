using CpdMapping.Files;

namespace CpdMapping.Cli.Reports;

/// <summary>A line of a table: its cells without the spaces around them.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Cells">The cells.</param>
/// <param name="IsBroken">Whether quotes stand in it where none can be.</param>
internal sealed record ReportLine(Place Place, Sequence<string> Cells, bool IsBroken)
{
    public bool IsBlank => Cells.All(cell => cell.Length == 0);

    public string? this[int? column] => column is { } at && at < Cells.Count && Cells[at].Length > 0 ? Cells[at] : null;
}
