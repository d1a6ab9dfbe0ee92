using System.Text;

namespace CpdMapping.Pdf.Fonts;

/// <summary>The names that a font gives itself.</summary>
internal static class FontNames
{
    private const int Family = 1;
    private const int PostScript = 6;
    private const int TypographicFamily = 16;
    private const int LongestPostScriptName = 63;

    public static (string Family, string PostScript) Read(FontData? table)
    {
        string? family = null;
        string? postScript = null;
        if (table is { } data)
        {
            family = Find(data, TypographicFamily) ?? Find(data, Family);
            postScript = Find(data, PostScript);
        }
        family = string.IsNullOrWhiteSpace(family) ? "Font" : family.Trim();
        string name = Clean(postScript ?? "");
        if (name.Length == 0)
            name = Clean(family);
        return (family, name.Length == 0 ? "Font" : name);
    }

    private static string? Find(FontData table, int id)
    {
        int count = table.U16(2);
        int storage = table.U16(4);
        string? found = null;
        for (int i = 0; i < count; i++)
        {
            int record = 6 + (i * 12);
            int platform = table.U16(record);
            if (table.U16(record + 6) != id || platform is not (0 or 1 or 3))
                continue;
            ReadOnlySpan<byte> bytes = table.Take(storage + table.U16(record + 10), table.U16(record + 8));
            string text = (platform == 1 ? Encoding.Latin1 : Encoding.BigEndianUnicode).GetString(bytes);
            bool english = platform == 3 && table.U16(record + 4) == 0x409;
            if (english)
                return text;
            found ??= text;
        }
        return found;
    }

    // A name of a PDF font has neither spaces nor signs of the syntax.
    private static string Clean(string name)
    {
        var clean = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (c is > ' ' and < '\u007F' && !"()<>[]{}/%#+".Contains(c, StringComparison.Ordinal) && clean.Length < LongestPostScriptName)
                clean.Append(c);
        }
        return clean.ToString();
    }
}
