using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Graphics.Shapes;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Text;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Graphics.Lettering;

/// <summary>Glyphs of one face and style, ready to be drawn, in the order in which they stand.</summary>
internal sealed class LetteringRun
{
    private readonly FontFace _face;
    private readonly GlyphDraw[] _glyphs;
    private readonly ComputedStyle _style;
    private readonly double _size;

    private LetteringRun(FontFace face, byte level, GlyphDraw[] glyphs, ComputedStyle style, double size, double shiftX, double shiftY)
    {
        _face = face;
        _glyphs = glyphs;
        _style = style;
        _size = size;
        Level = level;
        ShiftX = shiftX;
        ShiftY = shiftY;
        foreach (GlyphDraw glyph in glyphs)
            Advance += glyph.Advance;
    }

    public byte Level { get; }

    public double ShiftX { get; }

    public double ShiftY { get; }

    public double Advance { get; }

    public double Width => ShiftX + Advance;

    public static LetteringRun Of(string text, ShapedRun run, ComputedStyle style, double shiftX, double shiftY)
    {
        double size = style.FontSize / Lengths.UserUnit;
        double unit = size / run.Face.File.UnitsPerEm;
        var glyphs = new GlyphDraw[run.Glyphs.Length];
        int end = run.Start + run.Length;
        int clusterEnd = end;
        for (int i = glyphs.Length - 1; i >= 0; i--)
        {
            ShapedGlyph glyph = run.Glyphs[i];
            if (i + 1 < glyphs.Length && run.Glyphs[i + 1].Cluster != glyph.Cluster)
                clusterEnd = run.Glyphs[i + 1].Cluster;
            // The text of a cluster stands on its first glyph; space between letters stands behind its last.
            bool isFirst = i == 0 || run.Glyphs[i - 1].Cluster != glyph.Cluster;
            bool isLast = i + 1 == glyphs.Length || run.Glyphs[i + 1].Cluster != glyph.Cluster;
            double space = isLast ? style.LetterSpacing + (text[glyph.Cluster] == ' ' ? style.WordSpacing : 0) : 0;
            string stands = isFirst ? text[glyph.Cluster..clusterEnd] : "";
            glyphs[i] = new GlyphDraw(glyph.Glyph, (glyph.Advance * unit) + (space / Lengths.UserUnit), glyph.XOffset * unit, glyph.YOffset * unit, stands);
        }
        if (run.Level % 2 == 1)
            Array.Reverse(glyphs);
        return new LetteringRun(run.Face, run.Level, glyphs, style, size, shiftX, shiftY);
    }

    public void Draw(Canvas canvas, double x, double y)
    {
        if (_style.Visibility == Visibility.Visible && ShapePainter.ColourOf(_style.Fill, _style, _style.FillOpacity) is { } colour)
            canvas.DrawGlyphs(_face, _size, colour, x, y + Drop(), _glyphs);
    }

    // How far the baseline stands below the line of the text that is at the place.
    private double Drop()
    {
        FontFile file = _face.File;
        double units = _style.Baseline switch
        {
            DrawnBaseline.Middle or DrawnBaseline.Mathematical => file.XHeight / 2.0,
            DrawnBaseline.Central => (file.Ascender + file.Descender) / 2.0,
            DrawnBaseline.Hanging => file.Ascender * 0.8,
            DrawnBaseline.TextTop => file.Ascender,
            DrawnBaseline.TextBottom or DrawnBaseline.Ideographic => file.Descender,
            _ => 0,
        };
        return units * _size / file.UnitsPerEm;
    }
}
