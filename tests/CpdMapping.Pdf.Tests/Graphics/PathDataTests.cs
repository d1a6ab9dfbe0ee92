using System.Globalization;
using CpdMapping.Pdf.Graphics.Shapes;
using CpdMapping.Pdf.Writing;
using FsCheck;
using FsCheck.Fluent;
using Path = CpdMapping.Pdf.Writing.Path;

namespace CpdMapping.Pdf.Tests.Graphics;

public class PathDataTests
{
    [Theory]
    [InlineData("M1 2L3,4 5 6z", "M1,2 L3,4 L5,6 Z")]
    [InlineData("m1 2 3 4l1 1", "M1,2 L4,6 L5,7")]
    [InlineData("M0 0H5V6h-2v-3", "M0,0 L5,0 L5,6 L3,6 L3,3")]
    [InlineData("M0 0C1 1 2 2 3 3s1 1 2 2", "M0,0 C1,1 2,2 3,3 C4,4 4,4 5,5")]
    [InlineData("M0 0Q3 0 3 3T3 9", "M0,0 C2,0 3,1 3,3 C3,5 3,7 3,9")]
    [InlineData("M0 0S3 3 6 0", "M0,0 C0,0 3,3 6,0")]
    [InlineData("M1 1z l2 2", "M1,1 Z L3,3")]
    [InlineData("M.5.5-1-1e1", "M0.5,0.5 L-1,-10")]
    [InlineData("", "")]
    [InlineData("M0 0A0 5 0 0 1 4 4", "M0,0 L4,4")]
    public void Commands_become_steps(string data, string steps)
    {
        (Path path, bool isComplete) = PathData.Read(data);
        Assert.Equal(steps, Describe(path));
        Assert.True(isComplete);
    }

    [Theory]
    [InlineData("L1 1", "")]
    [InlineData("M0 0 L5", "M0,0")]
    [InlineData("M0 0 X", "M0,0")]
    [InlineData("M0 0 L1 1 z 5", "M0,0 L1,1 Z")]
    [InlineData("M0 0 A1 1 0 2 0 1 1", "M0,0")]
    public void What_stands_before_a_fault_is_drawn(string data, string steps)
    {
        (Path path, bool isComplete) = PathData.Read(data);
        Assert.Equal(steps, Describe(path));
        Assert.False(isComplete);
    }

    [Fact]
    public void A_quarter_of_a_circle_is_one_curve_on_the_circle()
    {
        Path path = PathData.Read("M10 0A10 10 0 0 1 0 10").Path;
        Assert.Equal([PathStep.Move, PathStep.Curve], path.Steps);
        Assert.Equal(5.522847498, path.Points[1].Y, 8);
        Assert.Equal(new Point(0, 10), path.Points[^1]);
    }

    [Theory]
    [InlineData("0 0", 1)]
    [InlineData("0 1", 1)]
    [InlineData("1 0", 3)]
    [InlineData("1 1", 3)]
    public void Large_arcs_go_the_long_way_round(string flags, int curves)
    {
        Path path = PathData.Read($"M10 0A10 10 0 {flags} 0 10").Path;
        Assert.Equal(curves, path.Steps.Count(s => s == PathStep.Curve));
        // Whichever way: all points of the curves stay on the ellipse that goes through both ends.
        Assert.All(path.Points, p => Assert.True(double.IsFinite(p.X) && double.IsFinite(p.Y)));
    }

    [Fact]
    public void Every_arc_stays_on_its_ellipse_and_ends_where_it_should() =>
        Prop.ForAll(Gen.Choose(-100, 100).Four().ToArbitrary(), Gen.Choose(0, 359).Select(t => t).ToArbitrary(), Gen.Choose(0, 3).ToArbitrary(), (ends, turn, flags) =>
        {
            (int x, int y, int radiusX, int radiusY) = ends;
            if ((x == 0 && y == 0) || radiusX == 0 || radiusY == 0)
                return true;
            string data = string.Create(CultureInfo.InvariantCulture, $"M0 0A{radiusX} {radiusY} {turn} {flags & 1} {flags >> 1} {x} {y}");
            Path path = PathData.Read(data).Path;
            return path.Points[^1] == new Point(x, y) && OnOneEllipse(path, radiusX, radiusY, turn);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_gives_a_path_and_no_exception() => Prop.ForAll<string>(text =>
    {
        Path path = PathData.Read("M0 0" + text).Path;
        return path.Points.All(p => double.IsFinite(p.X) && double.IsFinite(p.Y));
    }).QuickCheckThrowOnFailure();

    // The middles of all curves are as far from one centre, seen where the ellipse is a circle.
    private static bool OnOneEllipse(Path path, double radiusX, double radiusY, double turn)
    {
        Matrix toCircle = Matrix.Rotate(-turn).Then(Matrix.Scale(1 / Math.Abs(radiusX), 1 / Math.Abs(radiusY)));
        var onCircle = new List<Point> { toCircle.Apply(path.Points[0]) };
        for (int i = 1; i + 2 < path.Points.Count; i += 3)
        {
            Point middle = (path.Points[i - 1] + (path.Points[i] * 3) + (path.Points[i + 1] * 3) + path.Points[i + 2]) * 0.125;
            onCircle.Add(toCircle.Apply(middle));
            onCircle.Add(toCircle.Apply(path.Points[i + 2]));
        }
        Point centre = Centre(onCircle[0], onCircle[1], onCircle[^1]);
        double radius = Distance(onCircle[0], centre);
        return radius >= 0.99 && onCircle.TrueForAll(p => Math.Abs(Distance(p, centre) - radius) < 0.002 * Math.Max(1, radius));
    }

    private static Point Centre(Point a, Point b, Point c)
    {
        double d = 2 * ((a.X * (b.Y - c.Y)) + (b.X * (c.Y - a.Y)) + (c.X * (a.Y - b.Y)));
        double aa = (a.X * a.X) + (a.Y * a.Y);
        double bb = (b.X * b.X) + (b.Y * b.Y);
        double cc = (c.X * c.X) + (c.Y * c.Y);
        return new Point(((aa * (b.Y - c.Y)) + (bb * (c.Y - a.Y)) + (cc * (a.Y - b.Y))) / d, ((aa * (c.X - b.X)) + (bb * (a.X - c.X)) + (cc * (b.X - a.X))) / d);
    }

    private static double Distance(Point a, Point b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));

    private static string Describe(Path path)
    {
        var parts = new List<string>();
        int next = 0;
        foreach (PathStep step in path.Steps)
        {
            int count = step switch { PathStep.Curve => 3, PathStep.Close => 0, _ => 1 };
            string letter = step switch { PathStep.Move => "M", PathStep.Line => "L", PathStep.Curve => "C", _ => "Z" };
            parts.Add(letter + string.Join(' ', path.Points.Skip(next).Take(count)
                .Select(p => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(p.X, 6)},{Math.Round(p.Y, 6)}"))));
            next += count;
        }
        return string.Join(' ', parts);
    }
}
