using CpdMapping.Pdf.Styles.Cascade;

namespace CpdMapping.Pdf.Styles;

/// <summary>The sheet that stands before all others: what elements look like of themselves.</summary>
internal static class DefaultSheet
{
    private const string Name = "styles/default.css";

    private static readonly Lazy<StyleSheet> Known = new(Read);

    /// <summary>Gets the sheet, read when it is first asked for.</summary>
    public static StyleSheet Sheet => Known.Value;

    private static StyleSheet Read()
    {
        using var stream = typeof(DefaultSheet).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException($"The assembly holds no '{Name}'.");
        using var reader = new StreamReader(stream);
        return SheetParser.Parse(reader.ReadToEnd());
    }
}
