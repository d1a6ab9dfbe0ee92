using System.Text;
using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>Gathers the text of a container whose content flows in lines: spaces become one, boxes become one character, directions become marks.</summary>
internal sealed class ParagraphText(LayoutContext context)
{
    /// <summary>What stands in the text for a box in the line.</summary>
    private const char BoxCharacter = '\uFFFC';

    private const char PopIsolate = '\u2069';
    private const char PopEmbedding = '\u202C';

    private readonly StringBuilder text = new();
    private bool afterSpace = true;

    /// <summary>Gets the pieces of content in order.</summary>
    public List<Segment> Segments { get; } = [];

    /// <summary>Gathers the content of a container.</summary>
    public string Gather(Box box)
    {
        foreach (var child in box.Children)
            Add(child);
        return text.ToString();
    }

    private void Add(Box box)
    {
        if (box.IsOutOfFlow)
        {
            Mark(SegmentKind.Positioned, box);
            return;
        }
        switch (box.Kind)
        {
            case BoxKind.Text:
                AddText(box);
                break;
            case BoxKind.LineBreak:
                AddCharacter(SegmentKind.Control, box, '\n');
                afterSpace = true;
                break;
            case BoxKind.BreakOpportunity:
                AddCharacter(SegmentKind.Control, box, '\u200B');
                break;
            case BoxKind.Inline:
                AddInline(box);
                break;
            default:
                AddCharacter(SegmentKind.Atom, box, BoxCharacter);
                afterSpace = false;
                break;
        }
    }

    private void AddInline(Box box)
    {
        var (open, close) = DirectionMarks(box);
        Mark(SegmentKind.Open, box);
        if (open != 0)
            AddCharacter(SegmentKind.Control, box, open);
        foreach (var child in box.Children)
            Add(child);
        if (close != 0)
            AddCharacter(SegmentKind.Control, box, close);
        Mark(SegmentKind.Close, box);
    }

    private static (char Open, char Close) DirectionMarks(Box box)
    {
        bool isRightToLeft = box.Style.Direction == TextDirection.Rtl;
        if (box.Style.UnicodeBidi != UnicodeBidi.Normal && box.Element?.Attribute("dir") is { } dir && dir.Equals("auto", StringComparison.OrdinalIgnoreCase))
            return ('\u2068', PopIsolate);
        return box.Style.UnicodeBidi switch
        {
            UnicodeBidi.Embed => (isRightToLeft ? '\u202B' : '\u202A', PopEmbedding),
            UnicodeBidi.BidiOverride or UnicodeBidi.IsolateOverride => (isRightToLeft ? '\u202E' : '\u202D', PopEmbedding),
            UnicodeBidi.Isolate => (isRightToLeft ? '\u2067' : '\u2066', PopIsolate),
            UnicodeBidi.Plaintext => ('\u2068', PopIsolate),
            _ => ('\0', '\0'),
        };
    }

    private void AddText(Box box)
    {
        var style = context.TextStyleOf(box.Style);
        string source = TextTransforms.Apply(box.Text, box.Style.TextTransform);
        int start = text.Length;
        foreach (char character in source)
        {
            bool isLineFeed = character is '\n' or '\r' or '\f';
            if (isLineFeed && style.KeepsLineFeeds)
            {
                if (style.CollapsesSpaces && text.Length > start && text[^1] == ' ')
                    text.Length--;
                if (character != '\r')
                    text.Append('\n');
                afterSpace = true;
            }
            else if (isLineFeed || character is ' ' or '\t')
            {
                if (style.CollapsesSpaces && afterSpace)
                    continue;
                // A tab that is kept stands for four spaces.
                text.Append(character == '\t' && !style.CollapsesSpaces ? "    " : " ");
                afterSpace = style.CollapsesSpaces;
            }
            else
            {
                text.Append(character);
                afterSpace = false;
            }
        }
        if (text.Length > start)
            Segments.Add(new Segment(SegmentKind.Text, box, start, text.Length - start));
    }

    private void AddCharacter(SegmentKind kind, Box box, char character)
    {
        Segments.Add(new Segment(kind, box, text.Length, 1));
        text.Append(character);
    }

    private void Mark(SegmentKind kind, Box box) => Segments.Add(new Segment(kind, box, text.Length, 0));
}
