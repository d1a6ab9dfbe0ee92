namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>Something asked of the medium: a width or height in bounds, in points, or what is known before.</summary>
internal sealed record MediaFeature(bool IsHeight, double Least, double Greatest, bool IsNegated = false, bool? Known = null, bool? Landscape = null)
{
    public bool IsMet(double width, double height)
    {
        var size = IsHeight ? height : width;
        var met = Known ?? (Landscape is { } landscape ? landscape == width > height : size >= Least && size <= Greatest);
        return met != IsNegated;
    }
}
