using System.Text;
using System.Text.Json;

namespace CpdMapping.Files;

/// <summary>Reads strict JSON: no comments, no trailing commas, each key once.</summary>
internal static class JsonNodeReader
{
    // Depth is counted by the tree builder, which names the limit.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue };

    /// <summary>Feeds a tree; gives false, after reporting, when the tree cannot be used.</summary>
    /// <param name="file">The name to print before places.</param>
    /// <param name="utf8">The text.</param>
    /// <param name="tree">What is fed.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="line">The line of the file in which the text begins.</param>
    public static bool Read(string file, ReadOnlySpan<byte> utf8, TreeBuilder tree, ProblemList problems, int line = 1)
    {
        var reader = new Utf8JsonReader(utf8, Options);
        var position = new TextPosition(file, line);
        try
        {
            while (reader.Read())
            {
                var place = position.At(utf8, (int)reader.TokenStartIndex);
                if (!Token(ref reader, place, tree, problems))
                    return false;
            }
            return true;
        }
        catch (JsonException e)
        {
            var offset = Offset(utf8, e);
            var (found, remedy) = JsonSyntax.Words(utf8, ref offset, e.Message);
            var place = new TextPosition(file, line).At(utf8, offset);
            problems.Error(FileCodes.Syntax, place, found, "JSON was expected, since the file begins with '{' or '['.", remedy);
            return false;
        }
    }

    private static bool Token(ref Utf8JsonReader reader, Place place, TreeBuilder tree, ProblemList problems)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return tree.Begin(place, isMap: true);
            case JsonTokenType.StartArray:
                return tree.Begin(place, isMap: false);
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                tree.End();
                return true;
            case JsonTokenType.PropertyName or JsonTokenType.String:
                return tree.Add(place, Text(ref reader, place, problems), ScalarKind.Quoted);
            case JsonTokenType.Number:
                return tree.Add(place, Encoding.UTF8.GetString(reader.ValueSpan), ScalarKind.Number);
            case JsonTokenType.True or JsonTokenType.False:
                return tree.Add(place, reader.TokenType == JsonTokenType.True ? "true" : "false", ScalarKind.Boolean);
            default:
                return tree.Add(place, "null", ScalarKind.Null);
        }
    }

    private static string Text(ref Utf8JsonReader reader, Place place, ProblemList problems)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            TextDecoder.ReportEscapedHalf(place, problems);
            return "?"; // text that is not empty, so that nothing else is reported about it
        }
    }

    // The exception counts lines by LF and bytes in the line, both from 0.
    private static int Offset(ReadOnlySpan<byte> utf8, JsonException e)
    {
        var offset = 0;
        for (var line = 0L; line < e.LineNumber; line++)
            offset += utf8[offset..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(utf8.Length, offset + (e.BytePositionInLine ?? 0));
    }
}
