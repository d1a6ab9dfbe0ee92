namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A point in a box.</summary>
internal readonly record struct BoxPoint(Length X, Length Y)
{
    public static BoxPoint Centre { get; } = new(new Length(0, 0.5), new Length(0, 0.5));
}
