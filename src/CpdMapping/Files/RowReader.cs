using System.Text;

namespace CpdMapping.Files;

/// <summary>Reads a file of rows: comma-separated values, or JSON with one map a line (NDJSON). Both give the same maps.</summary>
internal static class RowReader
{
    /// <summary>Reads a file whose first character is <c>{</c> as NDJSON, and every other one as CSV; null, after reporting, when there is nothing to go on with.</summary>
    public static IReadOnlyList<MapNode>? Load(string path, ReadLimits limits, ProblemList problems) =>
        FileBytes.Of(path, limits, problems) is { } bytes ? Parse(path, bytes, limits, problems) : null;

    public static IReadOnlyList<MapNode>? Parse(string name, ReadOnlyMemory<byte> bytes, ReadLimits limits, ProblemList problems)
    {
        if (TextDecoder.Utf8Of(name, bytes, problems) is not { } utf8)
            return null;
        var text = TextDecoder.Decode(utf8);
        if (text.AsSpan().IsWhiteSpace())
        {
            problems.Error(FileCodes.Empty, new Place(name, 0, 0), "The file holds nothing.", "Rows were expected.");
            return null;
        }
        var reported = TextDecoder.CheckCharacters(name, utf8.Span, lineBreaksMatter: false, problems);
        return text.TrimStart()[0] == '{' ? Lines(name, text, limits, reported, problems) : CsvReader.Read(name, text, limits, problems);
    }

    private static List<MapNode> Lines(string name, string text, ReadLimits limits, HashSet<int> reported, ProblemList problems)
    {
        var rows = new List<MapNode>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (line.AsSpan().IsWhiteSpace())
                continue;
            var tree = new TreeBuilder(limits, problems, reported);
            if (!JsonNodeReader.Read(name, Encoding.UTF8.GetBytes(line), tree, problems, number))
                continue;
            if (tree.Root is MapNode map)
                rows.Add(map);
            else if (tree.Root is { } other)
                problems.Error(FileCodes.WrongShape, other.Place, $"The line is {MapReader.Describe(other)}.", "A map of keys and values was expected.");
        }
        return rows;
    }
}
