using YamlDotNet.Core;

namespace CpdMapping.Files;

/// <summary>Says in plain words what the YAML parser stumbled over.</summary>
internal static class YamlSyntax
{
    private const string Misfit = "This line does not fit what stands above it.";
    private const string Unclosed = "A list in brackets or a map in braces is not closed, or a comma is missing in it.";
    private const string Close = "Close it, or mend the commas.";

    // From the parser's words, which are part of its pinned version, to ours. The first that fits counts.
    private static readonly (string Theirs, string Found, string Remedy)[] Words =
    [
        ("escape", "A backslash in double quotes begins an escape that YAML does not know.", "Write \\\\ for a backslash, or use single quotes."),
        ("invalid mapping", "There is ': ' in a text without quotes, or this line is indented too far.", "Put the text in double quotes, or mend the indentation."),
        ("cannot start any token", "{0} cannot begin a text without quotes.", "Put the text in double quotes."),
        ("wrong indentation", "The quoted text that begins here goes on into a line that is not indented.", "Close the quotes, or indent the lines that belong to it."),
        ("end of stream", "The quoted text that begins here is not closed.", "Close the quotes."),
        ("block scalar", "A '|' or '>' begins a block of text, and its line does not end there.", "Begin the text on the next line, or put it in double quotes."),
        ("anchor or alias", "{0} begins an anchor or an alias, which have no place here.", "Put the text in double quotes."),
        ("tag", "{0} begins a tag, which has no place here.", "Put the text in double quotes."),
        ("did not find expected key", Misfit, "Begin the keys of a map in one column, and let nothing follow a closing quote or bracket."),
        ("'-' indicator", Misfit, "Begin the items of a list in one column, each with '- '."),
        ("document start", Misfit, "Begin the keys of a map in one column, each with 'key: value'."),
        ("block sequence", Misfit, "Begin the items of a list in one column, each with '- '."),
        ("',' or", Unclosed, Close),
        ("node content", Unclosed, Close),
        ("current state of the object", Unclosed, Close),
        ("simple key", "A colon is missing after this key.", "Write 'key: value'."),
        ("':'", "A colon is missing after this key.", "Write 'key: value'."),
    ];

    /// <summary>Adds one problem for what stopped the parser.</summary>
    public static void Report(string file, string text, YamlException e, ProblemList problems)
    {
        var place = e.Start.Equals(Mark.Empty) && e.End.Equals(Mark.Empty)
            ? new Place(file, 0, 0)
            : new Place(file, (int)e.Start.Line, (int)e.Start.Column);
        if (e.Message.Contains("surrogate", StringComparison.OrdinalIgnoreCase))
        {
            TextDecoder.ReportEscapedHalf(place, problems);
            return;
        }
        if (TabIndentation(file, text, place.Line) is { } tab && e.Message.Contains("tab", StringComparison.Ordinal))
        {
            problems.Error(FileCodes.Syntax, tab, "This line is indented with a tab.", "Spaces were expected.", "Put two spaces in place of each tab.");
            return;
        }
        foreach (var (theirs, found, remedy) in Words)
        {
            if (!e.Message.Contains(theirs, StringComparison.Ordinal))
                continue;
            var named = found.Replace("{0}", CharacterAt(text, e.Start.Index), StringComparison.Ordinal);
            problems.Error(FileCodes.Syntax, place, named, "", remedy);
            return;
        }
        problems.Error(
            FileCodes.Syntax,
            place,
            "From here on this is not YAML.",
            "",
            "Look for a quote, bracket or brace that is not closed, and at the indentation.");
    }

    private static string CharacterAt(string text, long index) => index < text.Length ? Excerpt.Of(text[(int)index].ToString()) : "This";

    // The parser names the beginning of the map; the tab is what a person looks for.
    private static Place? TabIndentation(string file, string text, int from)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var indentation = line[..^line.TrimStart(" \t").Length];
            var tab = indentation.IndexOf('\t');
            if (number >= from && tab >= 0 && tab < line.Length && !line.IsWhiteSpace())
                return new Place(file, number, tab + 1);
        }
        return null;
    }
}
