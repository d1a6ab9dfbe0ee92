using System.Globalization;
using System.Text;

namespace CpdMapping.Files;

/// <summary>Reads comma-separated values as RFC 4180 has them, each cell with its place. The first line names the columns.</summary>
/// <remarks>Spreadsheets of other countries part cells by semicolons or tabs: what stands first in the first line parts all cells.</remarks>
internal sealed class CsvReader
{
    private readonly string file;
    private readonly string text;
    private readonly ProblemList problems;
    private readonly char separator;
    private int at;
    private int line = 1;
    private int lineStart;

    private CsvReader(string file, string text, ProblemList problems)
    {
        (this.file, this.text, this.problems) = (file, text, problems);
        var first = text.AsSpan().IndexOfAny(",;\t");
        separator = first < 0 || text.AsSpan(0, first).ContainsAny("\r\n") ? ',' : text[first];
    }

    /// <summary>Gives each row as a map from the columns' names to the cells that hold something.</summary>
    public static List<MapNode> Read(string file, string text, ReadLimits limits, ProblemList problems)
    {
        var reader = new CsvReader(file, text, problems);
        var header = reader.Row();
        for (var i = 0; i < header.Count; i++)
            if (header.FindIndex(cell => cell.Text == header[i].Text) < i)
                problems.Error(FileCodes.RepeatedKey, header[i].Place, $"The column {Excerpt.Of(header[i].Text)} is there twice.", "Each column was expected once.", "Take one out.");
        var rows = new List<MapNode>();
        for (var left = limits.MaxNodes; reader.at < text.Length;)
        {
            var cells = reader.Row();
            left -= cells.Count;
            if (left < 0)
            {
                problems.Error(
                    FileCodes.TooManyValues,
                    cells[0].Place,
                    string.Create(CultureInfo.InvariantCulture, $"The file holds more than {limits.MaxNodes} values (limit MaxNodes)."),
                    "",
                    "Split it, or raise the limit.");
                break;
            }
            if (cells is [{ Text: "" }])
                continue;
            reader.CheckWidth(cells, header.Count);
            rows.Add(new MapNode(cells[0].Place, header.Zip(cells, (key, cell) => new MapEntry(key, cell)).Where(entry => ((ScalarNode)entry.Value).Text.Length > 0).ToSequence()));
        }
        return rows;
    }

    private Place Here => new(file, line, at - lineStart + 1);

    private void CheckWidth(List<ScalarNode> cells, int columns)
    {
        if (cells.Count != columns)
            problems.Error(
                FileCodes.WrongShape,
                cells[Math.Min(cells.Count, columns + 1) - 1].Place,
                string.Create(CultureInfo.InvariantCulture, $"The row has {cells.Count} cells."),
                string.Create(CultureInfo.InvariantCulture, $"As many as there are columns, {columns}, were expected."),
                "Put a cell that holds a comma in double quotes.");
    }

    private List<ScalarNode> Row()
    {
        var cells = new List<ScalarNode>();
        do
            cells.Add(at < text.Length && text[at] == '"' ? Quoted() : Plain());
        while (Passes(separator));
        Passes('\r');
        Passes('\n');
        (line, lineStart) = (line + 1, at);
        return cells;
    }

    private ScalarNode Plain()
    {
        var place = Here;
        return Cell(place, Rest().ToString());
    }

    private ScalarNode Quoted()
    {
        var place = Here;
        var value = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (Passes('"') && (at == text.Length || text[at] != '"'))
                return Closed(place, value);
            value.Append(text[at]);
            if (text[at] == '\n')
                (line, lineStart) = (line + 1, at + 1);
        }
        problems.Error(FileCodes.Syntax, place, "A double quote opens this cell and none closes it.", "", "Close it; a quote within a cell is written twice.");
        return Cell(place, value.ToString());
    }

    private ScalarNode Closed(Place place, StringBuilder value)
    {
        var after = Here;
        if (!Rest().IsEmpty)
            problems.Error(FileCodes.Syntax, after, "Something follows the closing quote of a cell.", "The end of the cell was expected.", "A quote within a cell is written twice.");
        return Cell(place, value.ToString());
    }

    private ScalarNode Cell(Place place, string value) => new(place, TextDecoder.Composed(value, place, problems), ScalarKind.Quoted);

    // What stands before the end of the cell.
    private ReadOnlySpan<char> Rest()
    {
        var start = at;
        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
            at++;
        return text.AsSpan(start, at - start);
    }

    private bool Passes(char sign)
    {
        if (at == text.Length || text[at] != sign)
            return false;
        at++;
        return true;
    }
}
