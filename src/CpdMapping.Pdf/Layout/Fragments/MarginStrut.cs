namespace CpdMapping.Pdf.Layout.Fragments;

/// <summary>Margins that meet: the largest of the positive ones and the smallest of the negative ones.</summary>
internal readonly record struct MarginStrut(double Positive, double Negative)
{
    /// <summary>Gets what the margins come to.</summary>
    public double Sum => Positive + Negative;

    /// <summary>Makes a strut of one margin.</summary>
    public static MarginStrut Of(double margin) => margin >= 0 ? new(margin, 0) : new(0, margin);

    /// <summary>Joins two sets of margins that meet.</summary>
    public MarginStrut Join(MarginStrut other) => new(Math.Max(Positive, other.Positive), Math.Min(Negative, other.Negative));
}
