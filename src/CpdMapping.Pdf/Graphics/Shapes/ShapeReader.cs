using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Writing;
using Path = CpdMapping.Pdf.Writing.Path;

namespace CpdMapping.Pdf.Graphics.Shapes;

/// <summary>Makes the path of a shape.</summary>
internal static class ShapeReader
{
    public static bool IsShape(string name) => name is "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon" or "path";

    /// <summary>The path of the element; empty where its sizes say that nothing is drawn.</summary>
    public static Path Read(in Lengths lengths) => lengths.Element.Name switch
    {
        "rect" => Rectangle(lengths),
        "circle" => Circle(lengths),
        "ellipse" => Ellipse(lengths),
        "line" => new Path().MoveTo(lengths.X("x1"), lengths.Y("y1")).LineTo(lengths.X("x2"), lengths.Y("y2")),
        "polyline" => Polygon(lengths, isClosed: false),
        "polygon" => Polygon(lengths, isClosed: true),
        _ => FromData(lengths),
    };

    private static Path Rectangle(in Lengths lengths)
    {
        var area = new Rectangle(lengths.X("x"), lengths.Y("y"), lengths.X("width"), lengths.Y("height"));
        if (area.IsEmpty)
            return new Path();
        double radiusX = lengths.Has("rx") ? lengths.X("rx") : lengths.Y("ry");
        double radiusY = lengths.Has("ry") ? lengths.Y("ry") : radiusX;
        if (!(radiusX > 0 && radiusY > 0))
            return Path.Of(area);
        // Each radius is cut to half its own side, not both by one factor as those of boxes are.
        var corner = new Point(Math.Min(radiusX, area.Width / 2), Math.Min(radiusY, area.Height / 2));
        return new Path().RoundedRectangle(area, new CornerRadii(corner, corner, corner, corner));
    }

    private static Path Circle(in Lengths lengths)
    {
        double radius = lengths.Radius("r");
        return radius > 0 ? new Path().Ellipse(new Point(lengths.X("cx"), lengths.Y("cy")), radius, radius) : new Path();
    }

    private static Path Ellipse(in Lengths lengths)
    {
        double radiusX = lengths.Has("rx") ? lengths.X("rx") : lengths.Y("ry");
        double radiusY = lengths.Has("ry") ? lengths.Y("ry") : radiusX;
        return radiusX > 0 && radiusY > 0 ? new Path().Ellipse(new Point(lengths.X("cx"), lengths.Y("cy")), radiusX, radiusY) : new Path();
    }

    private static Path Polygon(in Lengths lengths, bool isClosed)
    {
        var path = new Path();
        if (!lengths.Element.TryGetAttribute("points", out HtmlAttribute attribute))
            return path;
        var scanner = new NumberScanner(attribute.Value);
        while (!scanner.IsAtEnd)
        {
            if (!scanner.TryNext(out double x) || !scanner.TryNext(out double y))
            {
                lengths.Problems.BadValue(attribute, "pairs of numbers");
                break;
            }
            _ = path.IsEmpty ? path.MoveTo(x, y) : path.LineTo(x, y);
        }
        return isClosed ? path.Close() : path;
    }

    private static Path FromData(in Lengths lengths)
    {
        if (!lengths.Element.TryGetAttribute("d", out HtmlAttribute attribute) || attribute.Value.Trim() == "none")
            return new Path();
        (Path path, bool isComplete) = PathData.Read(attribute.Value);
        if (!isComplete)
            lengths.Problems.BadValue(attribute, "commands of a path with all their numbers");
        return path;
    }
}
