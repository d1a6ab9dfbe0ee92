namespace CpdMapping.Pdf.Layout.Replaced;

/// <summary>The size that a picture or a drawing has of itself, in points; what it does not say is null.</summary>
internal readonly record struct ReplacedSize(double? Width, double? Height, double? Ratio)
{
    /// <summary>The width of a picture that says nothing: 300 CSS pixels.</summary>
    public const double DefaultWidth = 225;

    /// <summary>The height of a picture that says nothing: 150 CSS pixels.</summary>
    public const double DefaultHeight = 112.5;

    /// <summary>Gets the width for a height that is given, in the room there is.</summary>
    public double WidthFor(double? height, double room)
    {
        if (height is { } given && Ratio is { } ratio)
            return given * ratio;
        // A drawing that has a shape and no size is as wide as the room.
        return Width ?? (Ratio is not null ? (Height * Ratio ?? room) : Math.Min(DefaultWidth, room));
    }

    /// <summary>Gets the height for a width.</summary>
    public double HeightFor(double? width)
    {
        if (width is { } given && Ratio is { } ratio && ratio > 0)
            return given / ratio;
        return Height ?? DefaultHeight;
    }
}
