using System.Text;

namespace CpdMapping.Files;

/// <summary>Writes comma-separated values, a line a row, with LF. A cell that a spreadsheet could run as a formula is defused by an apostrophe before it.</summary>
internal sealed class CsvText
{
    private static readonly char[] Quoted = [',', '"', '\n', '\r'];

    private readonly StringBuilder text = new();

    /// <summary>Adds a row; null is an empty cell.</summary>
    public CsvText Row(params IEnumerable<string?> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
                text.Append(',');
            first = false;
            Cell(Defused(cell ?? ""));
        }
        text.Append('\n');
        return this;
    }

    public override string ToString() => text.ToString();

    // What starts a formula in one program or another; a tab or a line break before it is skipped by some.
    private static string Defused(string cell) => cell.TrimStart() is [('=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠'), ..] || cell is [('\t' or '\r' or '\n'), ..] ? "'" + cell : cell;

    private void Cell(string cell)
    {
        if (cell.AsSpan().IndexOfAny(Quoted) < 0)
            text.Append(cell);
        else
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
