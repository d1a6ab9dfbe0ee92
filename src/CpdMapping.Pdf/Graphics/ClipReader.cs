using CpdMapping.Pdf.Graphics.Shapes;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Writing;
using Path = CpdMapping.Pdf.Writing.Path;

namespace CpdMapping.Pdf.Graphics;

/// <summary>Joins the shapes of a <c>clipPath</c> into one path.</summary>
internal static class ClipReader
{
    public static Path? Read(DrawingContext context, DrawingProblems problems, HtmlElement element, string reference, ComputedStyle style, Rectangle view)
    {
        if (context.ElementById(reference) is not { Name: "clipPath" } target)
        {
            problems.BadReference(element, $"The element '{element.Name}' is clipped by '{reference}', which is no 'clipPath' of this document.");
            return null;
        }
        if (target.Attribute("clipPathUnits") == "objectBoundingBox")
        {
            problems.NotDone(target, "A clip path in parts of the shape's own box is not done.");
            return null;
        }
        var path = new Path();
        foreach (HtmlNode child in target.Children)
        {
            if (child is not HtmlElement shape || ElementNames.IsNotDrawn(shape.Name))
                continue;
            if (!ShapeReader.IsShape(shape.Name))
            {
                problems.NotDone(shape, $"A clip path of '{shape.Name}' is not done.");
                continue;
            }
            ComputedStyle own = context.StyleOf(shape, style);
            path.Append(ShapeReader.Read(new Lengths(shape, view, own, problems)), Transforms.Of(shape, own, problems));
        }
        return path;
    }
}
