namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The radii of a rounded corner.</summary>
internal readonly record struct CornerRadius(Length Horizontal, Length Vertical)
{
    public bool IsZero => Horizontal == Length.Zero || Vertical == Length.Zero;
}
