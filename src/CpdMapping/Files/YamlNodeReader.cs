using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CpdMapping.Files;

/// <summary>Reads the part of YAML that every processor reads alike: no anchors, aliases, tags, merge keys, directives or further documents.</summary>
/// <remarks>Reads the parser's events and not its nodes: its node tree recurses and keeps one repeated key only.</remarks>
internal static class YamlNodeReader
{
    // The parser would begin a new line at each of them and lose count.
    private static readonly string[] DoubtfulLineBreaks = ["\u0085", "\u2028", "\u2029"];

    /// <summary>Feeds a tree; gives false, after reporting, when the tree cannot be used.</summary>
    public static bool Read(string file, ReadOnlyMemory<byte> utf8, TreeBuilder tree, ProblemList problems)
    {
        if (Directive(file, utf8.Span) is { } directive)
            problems.Error(FileCodes.Syntax, directive, "There is a directive (a line that begins with '%').", "", "Take the line out.");
        using var text = Text(utf8);
        var scanner = new Scanner(text, skipComments: true);
        var parser = new YamlDotNet.Core.Parser(scanner);
        try
        {
            return Events(file, parser, tree, problems);
        }
        catch (YamlException e)
        {
            YamlSyntax.Report(file, TextDecoder.Decode(utf8), e, problems);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The parser leaks other exceptions on some broken texts, without a place; its reading position is near enough.
            YamlSyntax.Report(file, TextDecoder.Decode(utf8), new YamlException(scanner.CurrentPosition, scanner.CurrentPosition, e.Message), problems);
        }
        return false;
    }

    // Nearly every file is read as it stands; a string of all of it would cost twice its room.
    private static TextReader Text(ReadOnlyMemory<byte> utf8)
    {
        if (!Array.Exists(DoubtfulLineBreaks, mark => utf8.Span.IndexOf(Encoding.UTF8.GetBytes(mark)) >= 0))
            return TextDecoder.Reader(utf8);
        var text = TextDecoder.Decode(utf8);
        foreach (var mark in DoubtfulLineBreaks)
            text = text.Replace(mark, " ", StringComparison.Ordinal); // reported already
        return new StringReader(text);
    }

    private static bool Events(string file, YamlDotNet.Core.Parser parser, TreeBuilder tree, ProblemList problems)
    {
        var usable = true;
        var documents = 0;
        while (parser.MoveNext())
        {
            var place = new Place(file, (int)parser.Current!.Start.Line, (int)parser.Current.Start.Column); // MoveNext gave true
            var more = true;
            switch (parser.Current)
            {
                case DocumentStart when ++documents > 1:
                    problems.Error(
                        FileCodes.SeveralDocuments,
                        place,
                        "A second document begins here.",
                        "One document in a file was expected.",
                        "Move it to a file of its own.");
                    return usable;
                case AnchorAlias alias:
                    var name = Excerpt.Of("*" + alias.Value.Value);
                    problems.Error(FileCodes.AnchorOrAlias, place, $"There is an alias {name}.", "", "Write the value out.");
                    usable = false;
                    more = tree.Add(place, "", ScalarKind.Plain);
                    break;
                case Scalar scalar:
                    CheckProperties(scalar, place, problems);
                    more = tree.Add(place, scalar.Value, scalar.Style == ScalarStyle.Plain ? ScalarKind.Plain : ScalarKind.Quoted);
                    break;
                case MappingStart map:
                    CheckProperties(map, place, problems);
                    more = tree.Begin(place, isMap: true);
                    break;
                case SequenceStart list:
                    CheckProperties(list, place, problems);
                    more = tree.Begin(place, isMap: false);
                    break;
                case MappingEnd or SequenceEnd:
                    tree.End();
                    break;
            }
            if (!more)
                return false;
        }
        return usable;
    }

    private static void CheckProperties(NodeEvent node, Place place, ProblemList problems)
    {
        if (!node.Anchor.IsEmpty)
            problems.Error(
                FileCodes.AnchorOrAlias,
                place,
                $"There is an anchor {Excerpt.Of("&" + node.Anchor.Value)}.",
                remedy: "Take it out, and write the value out wherever it is meant.");
        if (!node.Tag.IsEmpty)
        {
            var tag = node.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal);
            problems.Error(FileCodes.Tag, place, $"There is a tag {Excerpt.Of(tag)}.", remedy: "Take it out; text in quotes is always text.");
        }
    }

    // Found by hand, since the parser swallows directives that it does not know.
    private static Place? Directive(string file, ReadOnlySpan<byte> utf8)
    {
        for (var number = 1; !utf8.IsEmpty; number++)
        {
            var end = utf8.IndexOfAny((byte)'\n', (byte)'\r');
            var line = end < 0 ? utf8 : utf8[..end];
            if (line.StartsWith((byte)'%'))
                return new Place(file, number, 1);
            var content = line.TrimStart(" \t"u8);
            if (!content.IsEmpty && content[0] != '#')
                return null;
            utf8 = end < 0 ? [] : utf8[(end + (utf8[end..].StartsWith("\r\n"u8) ? 2 : 1))..];
        }
        return null;
    }
}
