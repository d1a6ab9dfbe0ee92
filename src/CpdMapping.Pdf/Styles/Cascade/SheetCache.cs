namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>Keeps the sheets that were read last: documents of one template share theirs. Safe to share between threads.</summary>
internal sealed class SheetCache
{
    private const int Most = 64;

    private readonly Lock gate = new();
    private readonly Dictionary<string, StyleSheet> sheets = new(StringComparer.Ordinal);

    /// <summary>Gives a sheet, read now or before.</summary>
    public StyleSheet Of(string css)
    {
        lock (gate)
            if (sheets.TryGetValue(css, out var known))
                return known;
        var sheet = SheetParser.Parse(css);
        lock (gate)
        {
            if (sheets.Count >= Most)
                sheets.Clear();
            sheets[css] = sheet;
        }

        return sheet;
    }
}
