using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Fonts, lines and text.</summary>
internal static class TextProperties
{
    public static readonly Property<Writing.Colour?> Colour = new("color", Writing.Colour.Black, Parsers.Colour, isInherited: true);
    public static readonly Property<IReadOnlyList<string>> FontFamily = new("font-family", ["serif"], FontReader.TryFamilies, isInherited: true);
    public static readonly Property<double> FontSize = new("font-size", FontReader.Medium, FontReader.TrySize, isInherited: true);
    public static readonly Property<int> FontWeight = new("font-weight", 400, FontReader.TryWeight, isInherited: true);
    public static readonly Property<FontSlant> FontSlant = new("font-style", Values.FontSlant.Normal, FontReader.TrySlant, isInherited: true);
    public static readonly Property<FontCapitals> Capitals = new("font-variant-caps", FontCapitals.Normal, Keywords.Of<FontCapitals>(("all-petite-caps", FontCapitals.AllSmallCaps), ("petite-caps", FontCapitals.SmallCaps)), isInherited: true);
    public static readonly Property<bool> TabularFigures = new("font-variant-numeric", false, FontReader.TryNumeric, isInherited: true);
    public static readonly Property<bool> Ligatures = new("font-variant-ligatures", true, FontReader.TryLigatures, isInherited: true);
    public static readonly Property<bool> Kerning = new("font-kerning", true, Keywords.From(new() { ["auto"] = true, ["normal"] = true, ["none"] = false }), isInherited: true);
    public static readonly Property<LineHeight> LineHeight = new("line-height", Values.LineHeight.Normal, FontReader.TryLineHeight, isInherited: true);
    public static readonly Property<double> LetterSpacing = new("letter-spacing", 0, Parsers.Points.OrWord("normal", 0.0), isInherited: true);
    public static readonly Property<double> WordSpacing = new("word-spacing", 0, Parsers.Points.OrWord("normal", 0.0), isInherited: true);
    public static readonly Property<TextAlign> Align = new("text-align", TextAlign.Start, TextReader.Align, isInherited: true);
    public static readonly Property<TextAlign?> AlignLast = new("text-align-last", null, TextReader.Align.OrWord("auto", null), isInherited: true);
    public static readonly Property<Length> Indent = new("text-indent", Length.Zero, Parsers.Length, isInherited: true);
    public static readonly Property<TextTransform> Transform = new("text-transform", TextTransform.None, Keywords.Of<TextTransform>(("capitalize", TextTransform.Capitalise)), isInherited: true);
    public static readonly Property<WhiteSpace> WhiteSpace = new("white-space", Values.WhiteSpace.Normal, Keywords.Of<WhiteSpace>(), isInherited: true);
    public static readonly Property<OverflowWrap> OverflowWrap = new("overflow-wrap", Values.OverflowWrap.Normal, Keywords.Of<OverflowWrap>(), isInherited: true);
    public static readonly Property<WordBreak> WordBreak = new("word-break", Values.WordBreak.Normal, Keywords.Of<WordBreak>(), isInherited: true);
    public static readonly Property<Hyphens> Hyphens = new("hyphens", Values.Hyphens.Manual, Keywords.Of<Hyphens>(), isInherited: true);
    public static readonly Property<double> TabSize = new("tab-size", 8, Parsers.PositiveNumber, isInherited: true);
    public static readonly Property<VerticalAlign> VerticalAlign = new("vertical-align", default, TextReader.TryVerticalAlign);
    public static readonly Property<TextDirection> Direction = new("direction", TextDirection.Ltr, Keywords.Of<TextDirection>(), isInherited: true);
    public static readonly Property<UnicodeBidi> UnicodeBidi = new("unicode-bidi", Values.UnicodeBidi.Normal, Keywords.Of<UnicodeBidi>());
    public static readonly Property<DecorationLines> DecorationLine = new("text-decoration-line", DecorationLines.None, TextReader.TryDecorationLines);
    public static readonly Property<DecorationStyle> DecorationStyle = new("text-decoration-style", Values.DecorationStyle.Solid, Keywords.Of<DecorationStyle>());
    public static readonly Property<Writing.Colour?> DecorationColour = new("text-decoration-color", null, Parsers.Colour);
    public static readonly Property<Length?> DecorationThickness = new("text-decoration-thickness", null, Parsers.LengthOrAuto.OrWord("from-font", null));
    public static readonly Property<Length?> UnderlineOffset = new("text-underline-offset", null, Parsers.LengthOrAuto, isInherited: true);
    public static readonly Property<int> Orphans = new("orphans", 2, Parsers.WholeNumber(1), isInherited: true);
    public static readonly Property<int> Widows = new("widows", 2, Parsers.WholeNumber(1), isInherited: true);

    public static Property[] All { get; } =
    [
        Colour, FontFamily, FontSize, FontWeight, FontSlant, Capitals, TabularFigures, Ligatures, Kerning, LineHeight, LetterSpacing, WordSpacing, Align, AlignLast, Indent, Transform,
        WhiteSpace, OverflowWrap, WordBreak, Hyphens, TabSize, VerticalAlign, Direction, UnicodeBidi, DecorationLine, DecorationStyle, DecorationColour, DecorationThickness, UnderlineOffset,
        Orphans, Widows,
    ];
}
