using CpdMapping.Files;

namespace CpdMapping.Documents.Templating.Parsing;

/// <summary>A template's text, with LF line ends, and its name.</summary>
internal sealed class Source(string name, string text)
{
    public string Name { get; } = name;

    public string Text { get; } = text.ReplaceLineEndings("\n");

    public Place PlaceOf(int offset)
    {
        var before = Text.AsSpan(0, Math.Min(offset, Text.Length));
        var line = before.Count('\n') + 1;
        return new Place(Name, line, before.Length - before.LastIndexOf('\n'));
    }
}
