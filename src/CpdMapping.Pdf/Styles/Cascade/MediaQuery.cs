namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>One query: a medium and what is asked of it.</summary>
internal sealed record MediaQuery(bool IsPrint, bool IsNegated, IReadOnlyList<MediaFeature> Features)
{
    public static MediaQuery Never { get; } = new(false, false, []);

    public bool IsMet(double width, double height) => (IsPrint && Features.All(feature => feature.IsMet(width, height))) != IsNegated;
}
