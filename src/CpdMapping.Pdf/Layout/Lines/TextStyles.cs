using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Text;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>Works out what the lines need to know of a style.</summary>
internal static class TextStyles
{
    /// <summary>Makes the text style of a style.</summary>
    public static TextStyle From(ComputedStyle style, FontSet fonts)
    {
        var faces = fonts.Stack(style.FontFamily, style.FontWeight, style.FontSlant != Styles.Values.FontSlant.Normal);
        var file = faces[0].File;
        double size = style.FontSize;
        double scale = size / file.UnitsPerEm;
        double ascent = file.Ascender * scale;
        double descent = -file.Descender * scale;
        double height = style.LineHeight.Resolve(size, ascent + descent + (file.LineGap * scale));
        double half = (height - ascent - descent) / 2;
        bool breaksAnywhere = style.OverflowWrap == OverflowWrap.Anywhere || style.WordBreak is WordBreak.BreakAll or WordBreak.BreakWord;
        return new TextStyle
        {
            Faces = faces,
            Size = size,
            Ascent = ascent + half,
            Descent = descent + half,
            InkAscent = ascent,
            InkDescent = descent,
            XHeight = file.XHeight * scale,
            LetterSpacing = style.LetterSpacing,
            WordSpacing = style.WordSpacing,
            Shaping = new ShapingOptions(
                Kerning: style.Kerning,
                Ligatures: style.Ligatures && style.LetterSpacing == 0,
                TabularFigures: style.TabularFigures),
            CollapsesSpaces = !style.KeepsSpace,
            KeepsLineFeeds = style.KeepsLineEnds,
            Wraps = style.Wraps,
            BreaksWords = breaksAnywhere || style.OverflowWrap == OverflowWrap.BreakWord,
            IsNarrowable = breaksAnywhere,
            Hyphenates = style.Hyphens != Hyphens.None,
        };
    }
}
