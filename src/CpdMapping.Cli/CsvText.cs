using System.Globalization;
using System.Text;

namespace CpdMapping.Cli;

/// <summary>Writes comma-separated values (RFC 4180, lines that end in LF) that no spreadsheet runs as formulas.</summary>
internal sealed class CsvText
{
    private readonly StringBuilder text = new();

    public void Line(params IEnumerable<object?> cells) => text.AppendJoin(',', cells.Select(Cell)).Append('\n');

    public override string ToString() => text.ToString();

    private static string Cell(object? value) => value switch
    {
        null => "",
        int number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var other => Quoted(Harmless(other.ToString() ?? "")),
    };

    // A text that a spreadsheet would take for a formula is shown as text by an apostrophe before it.
    private static string Harmless(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
