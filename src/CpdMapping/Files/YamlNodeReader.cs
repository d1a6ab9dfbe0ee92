using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CpdMapping.Files;

/// <summary>Reads the part of YAML that every processor reads alike: no anchors, aliases, tags, merge keys, directives or further documents.</summary>
/// <remarks>Reads the parser's events and not its nodes: its node tree recurses and keeps one repeated key only.</remarks>
internal static class YamlNodeReader
{
    /// <summary>Feeds a tree; gives false, after reporting, when the tree cannot be used.</summary>
    public static bool Read(string file, string text, TreeBuilder tree, ProblemList problems)
    {
        if (Directive(file, text) is { } directive)
            problems.Error(FileCodes.Syntax, directive, "There is a directive (a line that begins with '%').", "", "Take the line out.");
        // Reported already; the parser would begin a new line at each of them and lose count.
        text = text.Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ');
        var scanner = new Scanner(new StringReader(text), skipComments: true);
        var parser = new YamlDotNet.Core.Parser(scanner);
        try
        {
            return Events(file, parser, tree, problems);
        }
        catch (YamlException e)
        {
            YamlSyntax.Report(file, text, e, problems);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The parser leaks other exceptions on some broken texts, without a place; its reading position is near enough.
            YamlSyntax.Report(file, text, new YamlException(scanner.CurrentPosition, scanner.CurrentPosition, e.Message), problems);
        }
        return false;
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
    private static Place? Directive(string file, string text)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.StartsWith('%'))
                return new Place(file, number, 1);
            var content = line.TrimStart();
            if (!content.IsEmpty && content[0] != '#')
                return null;
        }
        return null;
    }
}
