namespace CpdMapping.Pdf.Fonts;

/// <summary>The directory of a TrueType file: which table lies where.</summary>
internal sealed class FontTables
{
    private readonly Dictionary<string, FontData> _tables;

    private FontTables(Dictionary<string, FontData> tables) => _tables = tables;

    public static FontTables Read(FontData file)
    {
        if (file.Length < 12)
            throw new FontFaultException("The file is too short for a font.");
        string version = file.Tag(0);
        string? kind = version switch
        {
            "\0\u0001\0\0" or "true" => null,
            "OTTO" => "The font has PostScript outlines (CFF); only TrueType outlines are read.",
            "ttcf" => "The file is a collection of fonts; give a file of one font.",
            "wOFF" or "wOF2" => "The font is packed for the web (WOFF); give the TrueType file.",
            _ => "The file is no TrueType font.",
        };
        if (kind is not null)
            throw new FontFaultException(kind);
        int count = file.U16(4);
        var tables = new Dictionary<string, FontData>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            int entry = 12 + (i * 16);
            string tag = file.Tag(entry);
            tables.TryAdd(tag, file.Slice(file.U32(entry + 8), file.U32(entry + 12), tag));
        }
        return new FontTables(tables);
    }

    /// <summary>A table that a font must have.</summary>
    public FontData Required(string tag) => _tables.TryGetValue(tag, out FontData table)
        ? table
        : throw new FontFaultException($"The font has no table '{tag}'.");

    public FontData? Optional(string tag) => _tables.TryGetValue(tag, out FontData table) ? table : null;
}
