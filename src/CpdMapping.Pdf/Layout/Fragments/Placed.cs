namespace CpdMapping.Pdf.Layout.Fragments;

/// <summary>A fragment at its place in the border box of the fragment around it.</summary>
internal readonly record struct Placed(Fragment Fragment, double X, double Y)
{
    /// <summary>Gets the lower edge.</summary>
    public double Bottom => Y + Fragment.Height;

    /// <summary>Gets the same fragment further down.</summary>
    public Placed Lower(double by) => by == 0 ? this : this with { Y = Y + by };
}
