using System.Buffers;
using System.Text;

namespace CpdMapping.Files;

/// <summary>Writes tables of comma-separated values (RFC 4180, with LF), whose cells no spreadsheet takes for a formula.</summary>
internal static class CsvWriter
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",\r\n");

    public static string Write(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var output = new StringBuilder();
        Row(output, heads);
        foreach (var row in rows)
            Row(output, row);
        return output.ToString();
    }

    /// <summary>Gives a cell that runs nothing: an apostrophe stands before what a spreadsheet would take for a formula.</summary>
    public static string Defused(string text) => text.TrimStart(' ') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;

    private static void Row(StringBuilder output, IReadOnlyList<string?> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = Defused(cells[i] ?? "");
            output.Append(i == 0 ? "" : ",");
            if (cell.AsSpan().ContainsAny(NeedQuotes))
                output.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else
                output.Append(cell);
        }
        output.Append('\n');
    }
}
