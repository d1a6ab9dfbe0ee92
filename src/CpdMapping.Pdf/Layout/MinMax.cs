namespace CpdMapping.Pdf.Layout;

/// <summary>How narrow a border box can be without anything sticking out, and how wide it would be if it had the room.</summary>
internal readonly record struct MinMax(double Min, double Max)
{
    /// <summary>Gets the width of a box that shrinks to fit the room.</summary>
    public double Fit(double available) => Math.Max(Min, Math.Min(Max, available));

    /// <summary>Gets both widths with something added.</summary>
    public MinMax Plus(double extra) => new(Min + extra, Max + extra);

    /// <summary>Gets the larger of each.</summary>
    public MinMax Or(MinMax other) => new(Math.Max(Min, other.Min), Math.Max(Max, other.Max));
}
