namespace CpdMapping.Pdf.Writing;

/// <summary>Lines and curves, drawn one after the other. Belongs to one thread while it is made.</summary>
internal sealed class Path
{
    // How far the handles of a quarter of a circle reach, as a part of the radius.
    private const double QuarterHandle = 0.5522847498307936;

    private readonly List<PathStep> _steps = [];
    private readonly List<Point> _points = [];

    public bool IsEmpty => _steps.Count == 0;

    /// <summary>Where the next step starts.</summary>
    public Point Current { get; private set; }

    /// <summary>The kinds of step in order.</summary>
    public IReadOnlyList<PathStep> Steps => _steps;

    /// <summary>The points of the steps: one for a move or a line, three for a curve, none for a close.</summary>
    public IReadOnlyList<Point> Points => _points;

    /// <summary>The smallest upright rectangle that holds the points; curves reach no farther than their handles.</summary>
    public Rectangle Bounds
    {
        get
        {
            if (_points.Count == 0)
                return default;
            (double left, double top, double right, double bottom) = (_points[0].X, _points[0].Y, _points[0].X, _points[0].Y);
            foreach (Point point in _points)
            {
                left = Math.Min(left, point.X);
                top = Math.Min(top, point.Y);
                right = Math.Max(right, point.X);
                bottom = Math.Max(bottom, point.Y);
            }
            return new Rectangle(left, top, right - left, bottom - top);
        }
    }

    private Point Start { get; set; }

    public static Path Of(Rectangle area) => new Path().Rectangle(area);

    public Path MoveTo(double x, double y)
    {
        Add(PathStep.Move, new Point(x, y));
        Start = Current;
        return this;
    }

    public Path LineTo(double x, double y)
    {
        Add(PathStep.Line, new Point(x, y));
        return this;
    }

    public Path CurveTo(double x1, double y1, double x2, double y2, double x, double y)
    {
        _points.Add(new Point(x1, y1));
        _points.Add(new Point(x2, y2));
        Add(PathStep.Curve, new Point(x, y));
        return this;
    }

    public Path Close()
    {
        if (_steps.Count > 0 && _steps[^1] != PathStep.Close)
            _steps.Add(PathStep.Close);
        Current = Start;
        return this;
    }

    public Path Rectangle(Rectangle area) =>
        MoveTo(area.X, area.Y).LineTo(area.Right, area.Y).LineTo(area.Right, area.Bottom).LineTo(area.X, area.Bottom).Close();

    /// <summary>A rectangle whose corners are rounded: upper left, upper right, lower right, lower left, each by its two radii.</summary>
    public Path RoundedRectangle(Rectangle area, CornerRadii radii)
    {
        (Point a, Point b, Point c, Point d) = radii.FittedTo(area);
        const double rest = 1 - QuarterHandle;
        MoveTo(area.X + a.X, area.Y).LineTo(area.Right - b.X, area.Y);
        CurveTo(area.Right - (b.X * rest), area.Y, area.Right, area.Y + (b.Y * rest), area.Right, area.Y + b.Y);
        LineTo(area.Right, area.Bottom - c.Y);
        CurveTo(area.Right, area.Bottom - (c.Y * rest), area.Right - (c.X * rest), area.Bottom, area.Right - c.X, area.Bottom);
        LineTo(area.X + d.X, area.Bottom);
        CurveTo(area.X + (d.X * rest), area.Bottom, area.X, area.Bottom - (d.Y * rest), area.X, area.Bottom - d.Y);
        LineTo(area.X, area.Y + a.Y);
        return CurveTo(area.X, area.Y + (a.Y * rest), area.X + (a.X * rest), area.Y, area.X + a.X, area.Y).Close();
    }

    public Path Ellipse(Point centre, double radiusX, double radiusY)
    {
        (double x, double y) = (radiusX * QuarterHandle, radiusY * QuarterHandle);
        (double left, double right, double top, double bottom) = (centre.X - radiusX, centre.X + radiusX, centre.Y - radiusY, centre.Y + radiusY);
        return MoveTo(right, centre.Y)
            .CurveTo(right, centre.Y + y, centre.X + x, bottom, centre.X, bottom)
            .CurveTo(centre.X - x, bottom, left, centre.Y + y, left, centre.Y)
            .CurveTo(left, centre.Y - y, centre.X - x, top, centre.X, top)
            .CurveTo(centre.X + x, top, right, centre.Y - y, right, centre.Y)
            .Close();
    }

    /// <summary>Adds the steps of another path, each point moved by a transform.</summary>
    public Path Append(Path other, Matrix matrix)
    {
        _steps.AddRange(other._steps);
        foreach (Point point in other._points)
            _points.Add(matrix.Apply(point));
        if (_points.Count > 0)
            Current = _points[^1];
        return this;
    }

    private void Add(PathStep step, Point end)
    {
        _steps.Add(step);
        _points.Add(end);
        Current = end;
    }
}
