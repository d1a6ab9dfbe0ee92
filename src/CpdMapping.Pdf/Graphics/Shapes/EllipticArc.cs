using CpdMapping.Pdf.Writing;
using Path = CpdMapping.Pdf.Writing.Path;

namespace CpdMapping.Pdf.Graphics.Shapes;

/// <summary>
/// Draws a part of an ellipse as curves (SVG 2, appendix B.2). Only roots are taken, no angles: a machine may round a sine differently, but
/// never a root.
/// </summary>
internal static class EllipticArc
{
    public static void Add(Path path, double radiusX, double radiusY, double turn, bool isLarge, bool isForward, Point end)
    {
        Point start = path.Current;
        radiusX = Math.Abs(radiusX);
        radiusY = Math.Abs(radiusY);
        if (start == end)
            return;
        if (radiusX < 1e-9 || radiusY < 1e-9)
        {
            path.LineTo(end.X, end.Y);
            return;
        }
        // Everything is seen from where the ellipse is a circle around the origin with a radius of one.
        Matrix turned = Matrix.Rotate(turn);
        Point half = Matrix.Rotate(-turn).Apply((start - end) * 0.5);
        half = new Point(half.X / radiusX, half.Y / radiusY);
        double reach = (half.X * half.X) + (half.Y * half.Y);
        double grown = 1;
        if (reach > 1)
        {
            grown = Math.Sqrt(reach);
            half *= 1 / grown;
            reach = 1;
        }
        double aside = Math.Sqrt(Math.Max(0, (1 / reach) - 1)) * (isLarge == isForward ? -1 : 1);
        var centre = new Point(half.Y * aside, -half.X * aside);
        Point from = half - centre;
        Point to = (half * -1) - centre;

        Point middle = (start + end) * 0.5;
        Matrix place = Matrix.Translate(centre.X, centre.Y).Then(Matrix.Scale(radiusX * grown, radiusY * grown)).Then(turned)
            .Then(Matrix.Translate(middle.X, middle.Y));
        Sweep(path, from, to, isLarge, isForward ? 1 : -1, place, end);
    }

    // Quarter by quarter from one point of the circle to the other, the last piece as long as it is.
    private static void Sweep(Path path, Point from, Point to, bool isLarge, double way, Matrix place, Point end)
    {
        const int last = 3;
        for (int quarter = 0; quarter <= last; quarter++)
        {
            // An angle of just a quarter may come out a hair larger.
            bool isWithinQuarter = Cross(from, to) * way >= 0 && Dot(from, to) > -1e-9 && !(isLarge && quarter == 0);
            if (isWithinQuarter || quarter == last)
            {
                Piece(path, from, to, way, place, end);
                return;
            }
            var next = new Point(-from.Y * way, from.X * way);
            Piece(path, from, next, way, place, place.Apply(next));
            from = next;
        }
    }

    private static void Piece(Path path, Point from, Point to, double way, Matrix place, Point end)
    {
        // The handles reach 4/3 of the tangent of a quarter of the angle, here from its cosine by halving it.
        double cosine = Math.Clamp(Dot(from, to), 0, 1);
        double half = Math.Sqrt((1 + cosine) / 2);
        double handle = 4.0 / 3 * Math.Sqrt((1 - half) / (1 + half)) * way;
        Point first = place.Apply(from + (new Point(-from.Y, from.X) * handle));
        Point second = place.Apply(to - (new Point(-to.Y, to.X) * handle));
        path.CurveTo(first.X, first.Y, second.X, second.Y, end.X, end.Y);
    }

    private static double Dot(Point left, Point right) => (left.X * right.X) + (left.Y * right.Y);

    private static double Cross(Point left, Point right) => (left.X * right.Y) - (left.Y * right.X);
}
