using CpdMapping.Pdf.Styles.Properties;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Styles;

/// <content>The box. A margin or an edge that is null is <c>auto</c>.</content>
internal sealed partial class ComputedStyle
{
    public Display Display => Get(BoxProperties.Display);

    public Position Position => Get(BoxProperties.Position);

    public FloatSide Float => Get(BoxProperties.Float);

    public ClearSide Clear => Get(BoxProperties.Clear);

    public int? ZIndex => Get(BoxProperties.ZIndex);

    public Length? Top => Get(BoxProperties.Top);

    public Length? Right => Get(BoxProperties.Right);

    public Length? Bottom => Get(BoxProperties.Bottom);

    public Length? Left => Get(BoxProperties.Left);

    public Size Width => Get(BoxProperties.Width);

    public Size Height => Get(BoxProperties.Height);

    public Size MinWidth => Get(BoxProperties.MinWidth);

    public Size MinHeight => Get(BoxProperties.MinHeight);

    public Size MaxWidth => Get(BoxProperties.MaxWidth);

    public Size MaxHeight => Get(BoxProperties.MaxHeight);

    public BoxSizing BoxSizing => Get(BoxProperties.BoxSizing);

    public double? AspectRatio => Get(BoxProperties.AspectRatio);

    public Length? MarginTop => Get(BoxProperties.MarginTop);

    public Length? MarginRight => Get(BoxProperties.MarginRight);

    public Length? MarginBottom => Get(BoxProperties.MarginBottom);

    public Length? MarginLeft => Get(BoxProperties.MarginLeft);

    public Length PaddingTop => Get(BoxProperties.PaddingTop);

    public Length PaddingRight => Get(BoxProperties.PaddingRight);

    public Length PaddingBottom => Get(BoxProperties.PaddingBottom);

    public Length PaddingLeft => Get(BoxProperties.PaddingLeft);

    public BorderSide BorderTop => Side(BoxProperties.BorderTopWidth, BoxProperties.BorderTopStyle, BoxProperties.BorderTopColour);

    public BorderSide BorderRight => Side(BoxProperties.BorderRightWidth, BoxProperties.BorderRightStyle, BoxProperties.BorderRightColour);

    public BorderSide BorderBottom => Side(BoxProperties.BorderBottomWidth, BoxProperties.BorderBottomStyle, BoxProperties.BorderBottomColour);

    public BorderSide BorderLeft => Side(BoxProperties.BorderLeftWidth, BoxProperties.BorderLeftStyle, BoxProperties.BorderLeftColour);

    public CornerRadius TopLeftRadius => Get(BoxProperties.TopLeftRadius);

    public CornerRadius TopRightRadius => Get(BoxProperties.TopRightRadius);

    public CornerRadius BottomRightRadius => Get(BoxProperties.BottomRightRadius);

    public CornerRadius BottomLeftRadius => Get(BoxProperties.BottomLeftRadius);

    public Overflow OverflowX => Get(BoxProperties.OverflowX);

    public Overflow OverflowY => Get(BoxProperties.OverflowY);

    public Visibility Visibility => Get(BoxProperties.Visibility);

    public BoxDecorationBreak DecorationBreak => Get(BoxProperties.DecorationBreak);

    public ObjectFit ObjectFit => Get(BoxProperties.ObjectFit);

    public BoxPoint ObjectPosition => Get(BoxProperties.ObjectPosition);

    public bool IsAbsolute => Position is Position.Absolute or Position.Fixed;

    /// <summary>Whether the element is hidden from sight but read out, by one of the ways that people use for it.</summary>
    public bool IsVisuallyHidden => IsAbsolute && (ClipPath?.Inset?.CutsAll == true || Get(PaintProperties.ClipsAway));

    private BorderSide Side(Property<double> width, Property<BorderStyle> style, Property<Colour?> colour)
    {
        var drawn = Get(style);
        return drawn is BorderStyle.None or BorderStyle.Hidden ? new BorderSide(0, drawn, default) : new BorderSide(Get(width), drawn, Get(colour) ?? Colour);
    }
}
