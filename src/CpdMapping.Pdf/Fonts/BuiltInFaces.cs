namespace CpdMapping.Pdf.Fonts;

/// <summary>The faces that the package brings along, each read when it is first used.</summary>
internal static class BuiltInFaces
{
    public const string Sans = "Source Sans 3";
    public const string Serif = "Source Serif 4";
    public const string Arabic = "Noto Naskh Arabic";

    private const string ResourcePrefix = "CpdMapping.Pdf.Fonts.Faces.";

    public static IReadOnlyList<FontFace> All { get; } =
    [
        Face(Sans, 400, false, "SourceSans3_400Regular"),
        Face(Sans, 400, true, "SourceSans3_400Regular_Italic"),
        Face(Sans, 600, false, "SourceSans3_600SemiBold"),
        Face(Sans, 700, false, "SourceSans3_700Bold"),
        Face(Serif, 400, false, "SourceSerif4_400Regular"),
        Face(Serif, 400, true, "SourceSerif4_400Regular_Italic"),
        Face(Serif, 600, false, "SourceSerif4_600SemiBold"),
        Face(Arabic, 400, false, "NotoNaskhArabic_400Regular"),
    ];

    private static FontFace Face(string family, int weight, bool italic, string resource) =>
        new(family, weight, italic, new Lazy<FontFile>(() => Load(resource + ".ttf")));

    private static FontFile Load(string resource)
    {
        using Stream stream = typeof(BuiltInFaces).Assembly.GetManifestResourceStream(ResourcePrefix + resource)
            ?? throw new InvalidOperationException($"The package has lost its font '{resource}'.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return FontFile.Parse(bytes);
    }
}
