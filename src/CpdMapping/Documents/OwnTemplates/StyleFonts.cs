namespace CpdMapping.Documents.OwnTemplates;

/// <summary>The fonts of a house style by name, the best first. No font is fetched: the first that the reader's machine has is used.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StyleFonts
{
    /// <summary>Gets the fonts of headings and names.</summary>
    /// <value>The default is a list of serif faces that ship with common systems.</value>
    public Sequence<string> Headings { get; init; } =
        ["Iowan Old Style", "Palatino Linotype", "Palatino", "Book Antiqua", "Georgia", "Noto Serif", "Liberation Serif", "Times New Roman"];

    /// <summary>Gets the fonts of everything else.</summary>
    /// <value>The default is a list of sans-serif faces that ship with common systems.</value>
    public Sequence<string> Text { get; init; } = ["Segoe UI", "Helvetica Neue", "Arial", "Noto Sans", "Liberation Sans"];

    /// <summary>Gets the fonts' files in the template's folder, by which the pre-flight finds characters that no font has.</summary>
    /// <value>The default is none: characters cannot be checked.</value>
    public Sequence<StyleFontFile> Files { get; init; } = [];
}
