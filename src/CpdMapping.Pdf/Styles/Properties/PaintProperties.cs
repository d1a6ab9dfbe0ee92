using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Backgrounds, transforms, and the shapes of drawings.</summary>
internal static class PaintProperties
{
    public static readonly Property<Writing.Colour?> BackgroundColour = new("background-color", Writing.Colour.Transparent, Parsers.Colour);
    public static readonly Property<BackgroundImage?> BackgroundImage = new("background-image", null, BackgroundReader.TryImage);
    public static readonly Property<BoxPoint> BackgroundPosition = new("background-position", default, PositionReader.TryRead);
    public static readonly Property<BackgroundSize> BackgroundSize = new("background-size", Values.BackgroundSize.Auto, BackgroundReader.TrySize);
    public static readonly Property<BackgroundRepeat> BackgroundRepeat = new("background-repeat", Values.BackgroundRepeat.Repeat, Keywords.Of<BackgroundRepeat>());
    public static readonly Property<BackgroundArea> BackgroundClip = new("background-clip", BackgroundArea.BorderBox, Keywords.Of<BackgroundArea>());
    public static readonly Property<BackgroundArea> BackgroundOrigin = new("background-origin", BackgroundArea.PaddingBox, Keywords.Of<BackgroundArea>());
    public static readonly Property<double> Opacity = new("opacity", 1, Parsers.Share);
    public static readonly Property<IReadOnlyList<TransformStep>> Transform = new("transform", [], TransformReader.TryRead);
    public static readonly Property<BoxPoint> TransformOrigin = new("transform-origin", BoxPoint.Centre, PositionReader.TryRead);
    public static readonly Property<ClipPath?> ClipPath = new("clip-path", null, ClipReader.TryPath);
    public static readonly Property<bool> ClipsAway = new("clip", false, ClipReader.TryRectangle);
    public static readonly Property<Paint> Fill = new("fill", new Paint(Writing.Colour.Black), PaintReader.TryRead, isInherited: true);
    public static readonly Property<Paint> Stroke = new("stroke", Paint.None, PaintReader.TryRead, isInherited: true);
    public static readonly Property<Length> StrokeWidth = new("stroke-width", new Length(Units.PointsPerPixel), PaintReader.Measure, isInherited: true);
    public static readonly Property<LineCap> StrokeCap = new("stroke-linecap", LineCap.Butt, Keywords.Of<LineCap>(), isInherited: true);
    public static readonly Property<LineJoin> StrokeJoin = new("stroke-linejoin", LineJoin.Miter, Keywords.Of<LineJoin>(), isInherited: true);
    public static readonly Property<double> MiterLimit = new("stroke-miterlimit", 4, Parsers.PositiveNumber, isInherited: true);
    public static readonly Property<IReadOnlyList<Length>> Dashes = new("stroke-dasharray", [], PaintReader.TryDashes, isInherited: true);
    public static readonly Property<Length> DashOffset = new("stroke-dashoffset", Length.Zero, PaintReader.Measure, isInherited: true);
    public static readonly Property<double> FillOpacity = new("fill-opacity", 1, Parsers.Share, isInherited: true);
    public static readonly Property<double> StrokeOpacity = new("stroke-opacity", 1, Parsers.Share, isInherited: true);
    public static readonly Property<FillRule> FillRule = new("fill-rule", Values.FillRule.Nonzero, Keywords.Of<FillRule>(), isInherited: true);
    public static readonly Property<FillRule> ClipRule = new("clip-rule", Values.FillRule.Nonzero, Keywords.Of<FillRule>(), isInherited: true);
    public static readonly Property<Writing.Colour?> StopColour = new("stop-color", Writing.Colour.Black, Parsers.Colour);
    public static readonly Property<double> StopOpacity = new("stop-opacity", 1, Parsers.Share);
    public static readonly Property<TextAnchor> TextAnchor = new("text-anchor", Values.TextAnchor.Start, Keywords.Of<TextAnchor>(), isInherited: true);
    public static readonly Property<DrawnBaseline> Baseline = new("dominant-baseline", DrawnBaseline.Auto, Keywords.Of<DrawnBaseline>(), isInherited: true);

    public static Property[] All { get; } =
    [
        BackgroundColour, BackgroundImage, BackgroundPosition, BackgroundSize, BackgroundRepeat, BackgroundClip, BackgroundOrigin, Opacity, Transform, TransformOrigin, ClipPath, ClipsAway,
        Fill, Stroke, StrokeWidth, StrokeCap, StrokeJoin, MiterLimit, Dashes, DashOffset, FillOpacity, StrokeOpacity, FillRule, ClipRule, StopColour, StopOpacity, TextAnchor, Baseline,
    ];
}
