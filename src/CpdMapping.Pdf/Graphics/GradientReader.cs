using System.Collections.Immutable;
using CpdMapping.Pdf.Graphics.Shapes;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Graphics;

/// <summary>Reads the gradients along a line that shapes are filled with.</summary>
internal sealed class GradientReader(DrawingContext context, DrawingProblems problems)
{
    private const int LongestChain = 8;

    /// <summary>The gradient of an id for a shape; null where it is none that we draw, which is told.</summary>
    public LinearShading? Read(HtmlElement shape, string reference, ComputedStyle style, Rectangle bounds, Rectangle view)
    {
        HtmlElement? gradient = context.ElementById(reference);
        if (gradient is not { Name: "linearGradient" })
        {
            problems.BadReference(shape, $"The element '{shape.Name}' is filled with '{reference}', which is no 'linearGradient' of this document.");
            return null;
        }
        ImmutableArray<ShadingStop> stops = Stops(gradient, style);
        if (stops.IsEmpty)
            return null;
        // By parts of the shape's own box, unless the gradient says otherwise.
        bool isOwnBox = gradient.Attribute("gradientUnits") != "userSpaceOnUse";
        Rectangle whole = isOwnBox ? new Rectangle(0, 0, 1, 1) : view;
        var lengths = new Lengths(gradient, whole, style, problems);
        Matrix matrix = Turned(gradient);
        if (isOwnBox)
            matrix = matrix.Then(new Matrix(bounds.Width, 0, 0, bounds.Height, bounds.X, bounds.Y));
        Point start = matrix.Apply(new Point(lengths.X("x1"), lengths.Y("y1")));
        Point end = matrix.Apply(new Point(lengths.X("x2", whole.Width), lengths.Y("y2")));
        return new LinearShading(start, end, stops);
    }

    private Matrix Turned(HtmlElement gradient)
    {
        if (!gradient.TryGetAttribute("gradientTransform", out HtmlAttribute attribute))
            return Matrix.Identity;
        if (!TransformAttribute.TryRead(attribute.Value, out Matrix matrix))
            problems.BadValue(attribute, "transforms such as 'rotate(45)'");
        return matrix;
    }

    // A gradient without stops has those of the gradient that it refers to.
    private ImmutableArray<ShadingStop> Stops(HtmlElement gradient, ComputedStyle style)
    {
        for (int i = 0; i < LongestChain; i++)
        {
            ImmutableArray<ShadingStop> stops = OwnStops(gradient, style);
            if (!stops.IsEmpty || (gradient.Attribute("href") ?? gradient.Attribute("xlink:href")) is null)
                return stops;
            if (References.Find(context, problems, gradient) is not { } next)
                return [];
            gradient = next;
        }
        problems.BadReference(gradient, "Gradients refer to each other in a long row or in a circle; the stops are not found.");
        return [];
    }

    private ImmutableArray<ShadingStop> OwnStops(HtmlElement gradient, ComputedStyle style)
    {
        var stops = ImmutableArray.CreateBuilder<ShadingStop>();
        double place = 0;
        foreach (HtmlNode node in gradient.Children)
        {
            if (node is not HtmlElement { Name: "stop" } stop)
                continue;
            ComputedStyle own = context.StyleOf(stop, style);
            var lengths = new Lengths(stop, new Rectangle(0, 0, 1, 1), own, problems);
            place = Math.Clamp(lengths.X("offset"), place, 1);
            stops.Add(new ShadingStop(place, own.StopColour));
        }
        return stops.ToImmutable();
    }
}
