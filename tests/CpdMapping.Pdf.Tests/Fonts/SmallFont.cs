using System.Buffers.Binary;
using System.Text;

namespace CpdMapping.Pdf.Tests.Fonts;

/// <summary>Builds fonts of a few glyphs, sound and unsound, with all that a font can have: characters, kerning, ligatures and marks.</summary>
internal sealed class SmallFont
{
    private const string Characters = " efiaAV\u0301سلا";

    /// <summary>The outlines, the first that of glyph 0.</summary>
    public IReadOnlyList<byte[]> Outlines { get; init; } = [];

    /// <summary>Whether pairs are kerned by the table that older fonts have.</summary>
    public bool Older { get; init; }

    /// <summary>A sound font of a dozen glyphs with features: each is a composite or a simple outline.</summary>
    public static byte[] Make(bool older = false) => new SmallFont
    {
        Older = older,
        Outlines = [[], [], Simple(), Simple(), Simple(), Simple(), Composite(2), Simple(), Simple(), Simple(), Simple(), Simple(), Composite(6)],
    }.Build();

    public static byte[] Composite(int component) =>
        [0xFF, 0xFF, 0, 0, 0, 0, 0, 100, 0, 100, 0, 2, (byte)(component >> 8), (byte)(component & 0xFF), 0, 0];

    public static int TableStart(byte[] font, string tag)
    {
        for (int i = 0; ; i++)
        {
            int record = 12 + (i * 16);
            if (Encoding.ASCII.GetString(font, record, 4) == tag)
                return BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 8));
        }
    }

    public byte[] Build()
    {
        int count = Outlines.Count;
        byte[] glyf = [.. Outlines.SelectMany(o => o)];
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["GDEF"] = Words(1, 0, 12, 0, 0, 0, 1, 8, 1, 3),
            ["GPOS"] = Layout("kern", [2, 0, 1, 8, 1, 18, 4, 0, 1, 12, 1, 7, 0xFFCE, 1, 1, 6]),
            ["GSUB"] = Layout("liga", [4, 0, 1, 8, 1, 8, 1, 14, 1, 1, 3, 1, 4, 5, 2, 4]),
            ["cmap"] = CharacterMap(count),
            ["glyf"] = glyf,
            ["head"] = [.. Words(1, 0, 0, 0, 0, 0, 0, 0, 0, 1000), .. new byte[16], .. Words(0, 0, 500, 700, 0, 8, 2, 1, 0)],
            ["hhea"] = [.. Words(1, 0, 750, 0xFF06, 0), .. new byte[24], .. Words(count)],
            ["hmtx"] = Words([.. Enumerable.Range(0, count).SelectMany(i => new[] { 400 + i, 0 })]),
            ["loca"] = Offsets(),
            ["maxp"] = [.. Words(1, 0, count), .. new byte[26]],
        };
        if (Older)
        {
            tables.Remove("GPOS");
            tables.Add("kern", Words(0, 1, 0, 26, 1, 2, 0, 0, 0, 6, 7, 0xFFCE, 7, 6, 20));
        }
        return Assemble(tables);
    }

    private static byte[] Simple() => [0, 1, 0, 0, 0, 0, 0, 100, 0, 100, 0, 2, 0, 0, 1, 1, 1, 0, 0, 0, 100, 0, 0, 0, 0, 0, 0, 100];

    // One script, one feature, one lookup of which the words are given.
    private static byte[] Layout(string feature, int[] lookup) =>
    [
        .. Words(1, 0, 10, 30, 44),
        .. Words(1), .. Encoding.ASCII.GetBytes("DFLT"), .. Words(8),
        .. Words(4, 0, 0, 0xFFFF, 1, 0),
        .. Words(1), .. Encoding.ASCII.GetBytes(feature), .. Words(8),
        .. Words(0, 1, 0),
        .. Words(1, 4),
        .. Words(lookup),
    ];

    private static byte[] CharacterMap(int count)
    {
        (int Character, int Glyph)[] mapped = [.. Characters.Select((c, i) => (Character: (int)c, Glyph: i + 1)).Where(m => m.Glyph < count).OrderBy(m => m.Character)];
        return
        [
            .. Words(0, 1, 3, 10, 0, 12),
            .. Words(12, 0, 0, 16 + (12 * mapped.Length), 0, 0, 0, mapped.Length),
            .. mapped.SelectMany(m => Words(0, m.Character, 0, m.Character, 0, m.Glyph)),
        ];
    }

    private static byte[] Words(params int[] values) => [.. values.SelectMany(v => new[] { (byte)(v >> 8), (byte)(v & 0xFF) })];

    private byte[] Offsets()
    {
        var offsets = new List<int> { 0 };
        foreach (byte[] outline in Outlines)
            offsets.Add(offsets[^1] + outline.Length);
        return Words([.. offsets.SelectMany(o => new[] { o >> 16, o & 0xFFFF })]);
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var file = new List<byte>(Words(1, 0, tables.Count, 0, 0, 0));
        int place = 12 + (tables.Count * 16);
        foreach ((string tag, byte[] table) in tables)
        {
            file.AddRange([.. Encoding.ASCII.GetBytes(tag), 0, 0, 0, 0, .. Words(place >> 16, place & 0xFFFF, table.Length >> 16, table.Length & 0xFFFF)]);
            place += (table.Length + 3) & ~3;
        }
        foreach (byte[] table in tables.Values)
            file.AddRange([.. table, .. new byte[((table.Length + 3) & ~3) - table.Length]]);
        return [.. file];
    }
}
