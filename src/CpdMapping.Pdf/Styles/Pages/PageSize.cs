namespace CpdMapping.Pdf.Styles.Pages;

/// <summary>The size of a page in points.</summary>
internal readonly record struct PageSize(double Width, double Height)
{
    private const double Millimetre = 72 / 25.4;

    public static PageSize A4 { get; } = Of(210, 297);

    /// <summary>Gives the size on its side.</summary>
    public PageSize Turned() => new(Height, Width);

    /// <summary>The size of a name; null where the name is none.</summary>
    public static PageSize? Find(string name) => name.ToLowerInvariant() switch
    {
        "a3" => Of(297, 420),
        "a4" => A4,
        "a5" => Of(148, 210),
        "a6" => Of(105, 148),
        "b4" => Of(250, 353),
        "b5" => Of(176, 250),
        "jis-b4" => Of(257, 364),
        "jis-b5" => Of(182, 257),
        "letter" => new PageSize(612, 792),
        "legal" => new PageSize(612, 1008),
        "ledger" => new PageSize(792, 1224),
        _ => null,
    };

    private static PageSize Of(double width, double height) => new(width * Millimetre, height * Millimetre);
}
