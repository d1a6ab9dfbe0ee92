namespace CpdMapping.Pdf.Styles.Values;

/// <summary>How large a background image is: covering, contained, or of two lengths, null where the image says it.</summary>
internal readonly record struct BackgroundSize(ObjectFit Fit, Length? Width, Length? Height)
{
    public static BackgroundSize Auto { get; } = new(ObjectFit.None, null, null);
}
