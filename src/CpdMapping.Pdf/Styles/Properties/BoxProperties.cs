using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>The box: how it is placed, its sizes, margins, padding and borders.</summary>
internal static class BoxProperties
{
    private static readonly ValueParser SizeParser = SizeReader.Parser(Values.Size.Auto, "auto");
    private static readonly ValueParser LimitParser = SizeReader.Parser(Values.Size.None, "none");
    private static readonly ValueParser LineStyle = Keywords.Of<BorderStyle>();
    private static readonly ValueParser OverflowParser = Keywords.Of<Overflow>(("overlay", Values.Overflow.Auto));

    public static readonly Property<Display> Display = new("display", Values.Display.Inline, DisplayReader.TryRead);
    public static readonly Property<Position> Position = new("position", Values.Position.Static, Keywords.Of<Position>(("-webkit-sticky", Values.Position.Sticky)));
    public static readonly Property<FloatSide> Float = new("float", FloatSide.None, Keywords.Of<FloatSide>(("inline-start", FloatSide.Left), ("inline-end", FloatSide.Right)));
    public static readonly Property<ClearSide> Clear = new("clear", ClearSide.None, Keywords.Of<ClearSide>(("inline-start", ClearSide.Left), ("inline-end", ClearSide.Right)));
    public static readonly Property<int?> ZIndex = new("z-index", null, Parsers.WholeNumber(int.MinValue).OrWord("auto", null));
    public static readonly Property<Length?> Top = new("top", null, Parsers.LengthOrAuto);
    public static readonly Property<Length?> Right = new("right", null, Parsers.LengthOrAuto);
    public static readonly Property<Length?> Bottom = new("bottom", null, Parsers.LengthOrAuto);
    public static readonly Property<Length?> Left = new("left", null, Parsers.LengthOrAuto);
    public static readonly Property<Size> Width = new("width", Values.Size.Auto, SizeParser);
    public static readonly Property<Size> Height = new("height", Values.Size.Auto, SizeParser);
    public static readonly Property<Size> MinWidth = new("min-width", Values.Size.Auto, SizeParser);
    public static readonly Property<Size> MinHeight = new("min-height", Values.Size.Auto, SizeParser);
    public static readonly Property<Size> MaxWidth = new("max-width", Values.Size.None, LimitParser);
    public static readonly Property<Size> MaxHeight = new("max-height", Values.Size.None, LimitParser);
    public static readonly Property<BoxSizing> BoxSizing = new("box-sizing", Values.BoxSizing.ContentBox, Keywords.Of<BoxSizing>());
    public static readonly Property<double?> AspectRatio = new("aspect-ratio", null, SizeReader.TryRatio);
    public static readonly Property<Length?> MarginTop = new("margin-top", Length.Zero, Parsers.LengthOrAuto);
    public static readonly Property<Length?> MarginRight = new("margin-right", Length.Zero, Parsers.LengthOrAuto);
    public static readonly Property<Length?> MarginBottom = new("margin-bottom", Length.Zero, Parsers.LengthOrAuto);
    public static readonly Property<Length?> MarginLeft = new("margin-left", Length.Zero, Parsers.LengthOrAuto);
    public static readonly Property<Length> PaddingTop = new("padding-top", Length.Zero, Parsers.PositiveLength);
    public static readonly Property<Length> PaddingRight = new("padding-right", Length.Zero, Parsers.PositiveLength);
    public static readonly Property<Length> PaddingBottom = new("padding-bottom", Length.Zero, Parsers.PositiveLength);
    public static readonly Property<Length> PaddingLeft = new("padding-left", Length.Zero, Parsers.PositiveLength);
    public static readonly Property<double> BorderTopWidth = BorderWidth("border-top-width");
    public static readonly Property<double> BorderRightWidth = BorderWidth("border-right-width");
    public static readonly Property<double> BorderBottomWidth = BorderWidth("border-bottom-width");
    public static readonly Property<double> BorderLeftWidth = BorderWidth("border-left-width");
    public static readonly Property<BorderStyle> BorderTopStyle = new("border-top-style", BorderStyle.None, LineStyle);
    public static readonly Property<BorderStyle> BorderRightStyle = new("border-right-style", BorderStyle.None, LineStyle);
    public static readonly Property<BorderStyle> BorderBottomStyle = new("border-bottom-style", BorderStyle.None, LineStyle);
    public static readonly Property<BorderStyle> BorderLeftStyle = new("border-left-style", BorderStyle.None, LineStyle);
    public static readonly Property<Writing.Colour?> BorderTopColour = new("border-top-color", null, Parsers.Colour);
    public static readonly Property<Writing.Colour?> BorderRightColour = new("border-right-color", null, Parsers.Colour);
    public static readonly Property<Writing.Colour?> BorderBottomColour = new("border-bottom-color", null, Parsers.Colour);
    public static readonly Property<Writing.Colour?> BorderLeftColour = new("border-left-color", null, Parsers.Colour);
    public static readonly Property<CornerRadius> TopLeftRadius = Radius("border-top-left-radius");
    public static readonly Property<CornerRadius> TopRightRadius = Radius("border-top-right-radius");
    public static readonly Property<CornerRadius> BottomRightRadius = Radius("border-bottom-right-radius");
    public static readonly Property<CornerRadius> BottomLeftRadius = Radius("border-bottom-left-radius");
    public static readonly Property<Overflow> OverflowX = new("overflow-x", Values.Overflow.Visible, OverflowParser);
    public static readonly Property<Overflow> OverflowY = new("overflow-y", Values.Overflow.Visible, OverflowParser);
    public static readonly Property<Visibility> Visibility = new("visibility", Values.Visibility.Visible, Keywords.Of<Visibility>(), isInherited: true);
    public static readonly Property<BoxDecorationBreak> DecorationBreak = new("box-decoration-break", BoxDecorationBreak.Slice, Keywords.Of<BoxDecorationBreak>());
    public static readonly Property<ObjectFit> ObjectFit = new("object-fit", Values.ObjectFit.Fill, Keywords.Of<ObjectFit>());
    public static readonly Property<BoxPoint> ObjectPosition = new("object-position", BoxPoint.Centre, PositionReader.TryRead);

    public static Property[] All { get; } =
    [
        Display, Position, Float, Clear, ZIndex, Top, Right, Bottom, Left, Width, Height, MinWidth, MinHeight, MaxWidth, MaxHeight, BoxSizing, AspectRatio,
        MarginTop, MarginRight, MarginBottom, MarginLeft, PaddingTop, PaddingRight, PaddingBottom, PaddingLeft,
        BorderTopWidth, BorderRightWidth, BorderBottomWidth, BorderLeftWidth, BorderTopStyle, BorderRightStyle, BorderBottomStyle, BorderLeftStyle,
        BorderTopColour, BorderRightColour, BorderBottomColour, BorderLeftColour, TopLeftRadius, TopRightRadius, BottomRightRadius, BottomLeftRadius,
        OverflowX, OverflowY, Visibility, DecorationBreak, ObjectFit, ObjectPosition,
    ];

    private static Property<double> BorderWidth(string name) => new(name, BorderReader.Medium, BorderReader.TryWidth);

    private static Property<CornerRadius> Radius(string name) => new(name, default, BorderReader.TryRadius);
}
