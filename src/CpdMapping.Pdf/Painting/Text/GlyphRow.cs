using System.Buffers;
using CpdMapping.Pdf.Layout.Lines;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Painting.Text;

/// <summary>The glyphs of one part of a line in the order in which they stand on the page, each with the text that it stands for.</summary>
internal static class GlyphRow
{
    /// <summary>Draws a part of a line.</summary>
    public static void Draw(Canvas canvas, in LinePart part, string text, double x, double y)
    {
        int count = part.To - part.From;
        var glyphs = ArrayPool<GlyphDraw>.Shared.Rent(count);
        Fill(glyphs.AsSpan(0, count), part, text);
        canvas.DrawGlyphs(part.Run.Run.Face, part.Run.Style.Size, part.Run.Box.Style.Colour, x + part.X, y + part.Baseline, glyphs.AsSpan(0, count));
        ArrayPool<GlyphDraw>.Shared.Return(glyphs, clearArray: true);
    }

    private static void Fill(Span<GlyphDraw> row, in LinePart part, string text)
    {
        var run = part.Run;
        var glyphs = run.Run.Glyphs;
        bool isRightToLeft = (run.Run.Level & 1) != 0;
        for (int index = 0; index < row.Length; index++)
        {
            int at = part.From + index;
            var glyph = glyphs[at];
            bool isFirst = at == 0 || glyphs[at - 1].Cluster != glyph.Cluster;
            bool isLast = at + 1 == glyphs.Length || glyphs[at + 1].Cluster != glyph.Cluster;
            string said = isFirst ? TextOf(run, at, text) : "";
            double advance = glyph.Advance * run.Scale;
            if (isLast)
                advance += run.Style.LetterSpacing;
            if (said is " " or "\u00A0")
                advance += run.Style.WordSpacing + part.ExtraSpace;
            row[isRightToLeft ? row.Length - 1 - index : index] = new GlyphDraw(glyph.Glyph, advance, glyph.XOffset * run.Scale, glyph.YOffset * run.Scale, said);
        }
    }

    // The characters from this cluster to the next. A hyphen that only the line's end makes stands in no text.
    private static string TextOf(StyledRun run, int at, string text)
    {
        var glyphs = run.Run.Glyphs;
        int start = glyphs[at].Cluster;
        int next = at + 1;
        while (next < glyphs.Length && glyphs[next].Cluster == start)
            next++;
        int end = next < glyphs.Length ? glyphs[next].Cluster : run.End;
        if (start < 0 || end > text.Length || end <= start)
            return "-";
        var said = text.AsSpan(start, end - start);
        return said.Length == 1 ? OneOf(said[0]) : said.Contains('\u00AD') ? said.ToString().Replace("\u00AD", "", StringComparison.Ordinal) : said.ToString();
    }

    private static string OneOf(char sign) => sign switch
    {
        '\u00AD' => "",
        '\t' or '\n' => " ",
        < '\u0080' => Ascii[sign],
        _ => sign.ToString(),
    };

    private static readonly string[] Ascii = MakeAscii();

    private static string[] MakeAscii()
    {
        string[] all = new string[128];
        for (int sign = 0; sign < all.Length; sign++)
            all[sign] = ((char)sign).ToString();
        return all;
    }
}
