using CpdMapping.Pdf.Text;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>Shapes the pieces of one paragraph's text and measures each character.</summary>
internal sealed class ParagraphShaper(string text, byte[] levels, LayoutContext context)
{
    private const char SoftHyphen = '\u00AD';

    private Dictionary<int, StyledRun>? hyphens;

    /// <summary>Gets the runs in logical order.</summary>
    public List<StyledRun> Runs { get; } = [];

    /// <summary>Gets the width of what each character stands for.</summary>
    public double[] Widths { get; } = new double[text.Length];

    /// <summary>Gets whether a word may be broken before a character where nothing else helps.</summary>
    public bool[] Emergency { get; } = new bool[text.Length + 1];

    /// <summary>Gets the hyphen for each place after a soft hyphen.</summary>
    public IReadOnlyDictionary<int, StyledRun>? Hyphens => hyphens;

    /// <summary>Shapes a piece, where it is text.</summary>
    public Segment Shape(Segment segment)
    {
        if (segment.Kind != SegmentKind.Text)
            return segment;
        var style = context.TextStyleOf(segment.Box.Style);
        int first = Runs.Count;
        int start = segment.Start;
        for (int index = start; index < segment.End; index++)
        {
            if (text[index] is not (SoftHyphen or '\n' or '\u200B' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
                continue;
            Part(segment, style, start, index);
            start = index + 1;
            if (text[index] == SoftHyphen && style.Hyphenates)
                AddHyphen(segment, style, index);
        }
        Part(segment, style, start, segment.End);
        return segment with { FirstRun = first, RunCount = Runs.Count - first };
    }

    private void Part(Segment segment, TextStyle style, int start, int end)
    {
        if (end <= start)
            return;
        var missing = new MissingCharacters();
        foreach (var run in TextShaper.Shape(text, start, end - start, style.Faces, levels, style.Shaping, missing))
        {
            var styled = new StyledRun(segment.Box, style, run);
            Runs.Add(styled);
            Measure(styled);
        }
        foreach (var found in missing.Found)
            context.Missing(found, segment.Box);
    }

    private void Measure(StyledRun styled)
    {
        var style = styled.Style;
        int previous = -1;
        foreach (var glyph in styled.Run.Glyphs)
        {
            int cluster = glyph.Cluster;
            Widths[cluster] += glyph.Advance * styled.Scale;
            if (cluster == previous)
                continue;
            previous = cluster;
            Widths[cluster] += style.LetterSpacing;
            if (text[cluster] is ' ' or '\u00A0')
                Widths[cluster] += style.WordSpacing;
            Emergency[cluster] = style.BreaksWords;
        }
    }

    private void AddHyphen(Segment segment, TextStyle style, int index)
    {
        const string hyphen = "\u2010";
        string shown = style.Faces[0].File.GlyphFor('\u2010') != 0 ? hyphen : "-";
        var runs = TextShaper.Shape(shown, 0, 1, style.Faces, [levels[index]], style.Shaping, new MissingCharacters());
        if (runs.Length > 0)
            (hyphens ??= [])[index + 1] = new StyledRun(segment.Box, style, runs[0]);
    }
}
