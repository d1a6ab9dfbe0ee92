namespace CpdMapping.Pdf.Writing;

/// <summary>The horizontal and vertical radii of the four corners of a box.</summary>
internal readonly record struct CornerRadii(Point UpperLeft, Point UpperRight, Point LowerRight, Point LowerLeft)
{
    public CornerRadii(double all)
        : this(new Point(all, all), new Point(all, all), new Point(all, all), new Point(all, all))
    {
    }

    public bool AreNone => UpperLeft == default && UpperRight == default && LowerRight == default && LowerLeft == default;

    /// <summary>The radii, all made smaller by one factor where two of them would overlap on a side.</summary>
    public CornerRadii FittedTo(Rectangle area)
    {
        double factor = 1;
        Fit(area.Width, UpperLeft.X + UpperRight.X);
        Fit(area.Width, LowerLeft.X + LowerRight.X);
        Fit(area.Height, UpperLeft.Y + LowerLeft.Y);
        Fit(area.Height, UpperRight.Y + LowerRight.Y);
        return factor >= 1 ? this : new CornerRadii(UpperLeft * factor, UpperRight * factor, LowerRight * factor, LowerLeft * factor);

        void Fit(double side, double radii)
        {
            if (radii > side)
                factor = Math.Min(factor, Math.Max(0, side) / radii);
        }
    }
}
