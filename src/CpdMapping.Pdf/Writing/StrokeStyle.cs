using System.Collections.Immutable;

namespace CpdMapping.Pdf.Writing;

/// <summary>How a line is drawn.</summary>
internal sealed record StrokeStyle(Colour Colour, double Width)
{
    public LineCap Cap { get; init; } = LineCap.Butt;

    public LineJoin Join { get; init; } = LineJoin.Miter;

    /// <summary>How many times its width a sharp corner may reach before it is cut.</summary>
    public double MiterLimit { get; init; } = 10;

    /// <summary>Lengths drawn and left out in turn; empty for an unbroken line.</summary>
    public ImmutableArray<double> Dashes { get; init; } = [];

    public double DashOffset { get; init; }
}
