using CpdMapping.Pdf.Styles.Properties;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Styles;

/// <content>The shapes of drawings. Lengths are in points, as everywhere.</content>
internal sealed partial class ComputedStyle
{
    public Paint Fill => Get(PaintProperties.Fill);

    public Paint Stroke => Get(PaintProperties.Stroke);

    public Length StrokeWidth => Get(PaintProperties.StrokeWidth);

    public LineCap StrokeCap => Get(PaintProperties.StrokeCap);

    public LineJoin StrokeJoin => Get(PaintProperties.StrokeJoin);

    public double MiterLimit => Get(PaintProperties.MiterLimit);

    public IReadOnlyList<Length> Dashes => Get(PaintProperties.Dashes);

    public Length DashOffset => Get(PaintProperties.DashOffset);

    public double FillOpacity => Get(PaintProperties.FillOpacity);

    public double StrokeOpacity => Get(PaintProperties.StrokeOpacity);

    public FillRule FillRule => Get(PaintProperties.FillRule);

    public FillRule ClipRule => Get(PaintProperties.ClipRule);

    public Colour StopColour => Get(PaintProperties.StopColour) ?? Colour;

    public double StopOpacity => Get(PaintProperties.StopOpacity);

    public TextAnchor TextAnchor => Get(PaintProperties.TextAnchor);

    public DrawnBaseline Baseline => Get(PaintProperties.Baseline);
}
