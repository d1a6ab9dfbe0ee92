using CpdMapping.Pdf.Styles.Properties;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Styles;

/// <content>Fonts, lines and text. Sizes and spacings are in points.</content>
internal sealed partial class ComputedStyle
{
    public Colour Colour => Get(TextProperties.Colour) ?? Writing.Colour.Black;

    public IReadOnlyList<string> FontFamily => Get(TextProperties.FontFamily);

    public double FontSize => Get(TextProperties.FontSize);

    public int FontWeight => Get(TextProperties.FontWeight);

    public FontSlant FontSlant => Get(TextProperties.FontSlant);

    public FontCapitals Capitals => Get(TextProperties.Capitals);

    public bool TabularFigures => Get(TextProperties.TabularFigures);

    public bool Ligatures => Get(TextProperties.Ligatures);

    public bool Kerning => Get(TextProperties.Kerning);

    public LineHeight LineHeight => Get(TextProperties.LineHeight);

    public double LetterSpacing => Get(TextProperties.LetterSpacing);

    public double WordSpacing => Get(TextProperties.WordSpacing);

    public TextAlign TextAlign => Get(TextProperties.Align);

    /// <summary>How the last line is set; null follows <see cref="TextAlign"/>.</summary>
    public TextAlign? TextAlignLast => Get(TextProperties.AlignLast);

    public Length TextIndent => Get(TextProperties.Indent);

    public TextTransform TextTransform => Get(TextProperties.Transform);

    public WhiteSpace WhiteSpace => Get(TextProperties.WhiteSpace);

    public OverflowWrap OverflowWrap => Get(TextProperties.OverflowWrap);

    public WordBreak WordBreak => Get(TextProperties.WordBreak);

    public Hyphens Hyphens => Get(TextProperties.Hyphens);

    public double TabSize => Get(TextProperties.TabSize);

    /// <summary>Where an inline box or a cell's content stands; per cent are of the line's height.</summary>
    public VerticalAlign VerticalAlign => Get(TextProperties.VerticalAlign);

    public TextDirection Direction => Get(TextProperties.Direction);

    public UnicodeBidi UnicodeBidi => Get(TextProperties.UnicodeBidi);

    public DecorationLines DecorationLines => Get(TextProperties.DecorationLine);

    public DecorationStyle DecorationStyle => Get(TextProperties.DecorationStyle);

    public Colour DecorationColour => Get(TextProperties.DecorationColour) ?? Colour;

    /// <summary>Null where the font says it; per cent are of the font's size.</summary>
    public Length? DecorationThickness => Get(TextProperties.DecorationThickness);

    /// <summary>Null where the font says it; per cent are of the font's size.</summary>
    public Length? UnderlineOffset => Get(TextProperties.UnderlineOffset);

    public int Orphans => Get(TextProperties.Orphans);

    public int Widows => Get(TextProperties.Widows);

    /// <summary>Whether blanks and line ends of the source are kept.</summary>
    public bool KeepsSpace => WhiteSpace is WhiteSpace.Pre or WhiteSpace.PreWrap or WhiteSpace.BreakSpaces;

    /// <summary>Whether line ends of the source end lines on the page.</summary>
    public bool KeepsLineEnds => KeepsSpace || WhiteSpace == WhiteSpace.PreLine;

    /// <summary>Whether lines are broken where they are full.</summary>
    public bool Wraps => WhiteSpace is not (WhiteSpace.Nowrap or WhiteSpace.Pre);
}
