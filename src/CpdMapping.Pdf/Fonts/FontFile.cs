using CpdMapping.Pdf.Fonts.Features;

namespace CpdMapping.Pdf.Fonts;

/// <summary>One TrueType font, read and checked. Immutable, safe to share. All measures are in font units.</summary>
internal sealed class FontFile
{
    private const int NotToBeEmbedded = 0x2;
    private const int NotToBeSubset = 0x100;
    private const int BitmapsOnly = 0x200;

    private readonly FontTables _tables;
    private readonly CharacterMap _characters;
    private readonly GlyphMetrics _metrics;
    private readonly GlyphOutlines _outlines;
    private readonly Lazy<FontFeatures> _features;

    private FontFile(FontTables tables)
    {
        _tables = tables;
        FontData head = tables.Required("head");
        UnitsPerEm = head.U16(18);
        if (UnitsPerEm is < 16 or > 16384)
            throw new FontFaultException("The table 'head' states units for an em outside 16 to 16384.");
        Box = new FontBox(head.S16(36), head.S16(38), head.S16(40), head.S16(42));
        int locaFormat = head.S16(50);
        if (locaFormat is not (0 or 1) || head.Length < 54)
            throw new FontFaultException("The table 'head' states an unknown form of the table 'loca'.");
        GlyphCount = tables.Required("maxp").U16(4);
        if (GlyphCount == 0)
            throw new FontFaultException("The font has no glyphs.");
        FontData hhea = tables.Required("hhea");
        _metrics = GlyphMetrics.Read(tables.Required("hmtx"), hhea.U16(34), GlyphCount);
        _characters = CharacterMap.Read(tables.Required("cmap"), GlyphCount);
        _outlines = GlyphOutlines.Read(tables.Required("loca"), tables.Required("glyf"), locaFormat == 1, GlyphCount);
        _features = new Lazy<FontFeatures>(() => new FontFeatures(tables, GlyphCount));
        (FamilyName, PostScriptName) = FontNames.Read(tables.Optional("name"));

        Ascender = hhea.S16(4);
        Descender = hhea.S16(6);
        LineGap = hhea.S16(8);
        if (tables.Optional("post") is { } post)
        {
            // Sixteenths of a thousand by the file, thousandths of a degree for us; both are whole numbers.
            ItalicAngle = (int)((long)unchecked((int)post.U32(4)) * 1000 / 65536);
            UnderlinePosition = post.S16(8);
            UnderlineThickness = post.S16(10);
        }
        FontData? os2 = tables.Optional("OS/2");
        WeightClass = os2?.U16(4) ?? 400;
        int rights = os2?.U16(8) ?? 0;
        // The lowest bits are a licence: restricted alone forbids; 'preview' or 'editable' beside it permits.
        MayEmbed = (rights & 0xE) != NotToBeEmbedded && (rights & (NotToBeSubset | BitmapsOnly)) == 0;
        bool hasHeights = os2 is { Length: >= 90 } && os2.Value.U16(0) >= 2;
        XHeight = Height(hasHeights ? os2!.Value.S16(86) : 0, UnitsPerEm / 2);
        CapHeight = Height(hasHeights ? os2!.Value.S16(88) : 0, UnitsPerEm * 7 / 10);
    }

    /// <summary>The name that a PDF gives the font: no spaces, never empty.</summary>
    public string PostScriptName { get; }

    public string FamilyName { get; }

    public int UnitsPerEm { get; }

    public int Ascender { get; }

    /// <summary>How far the font reaches below the baseline, as a negative number.</summary>
    public int Descender { get; }

    public int LineGap { get; }

    public int CapHeight { get; }

    public int XHeight { get; }

    public int WeightClass { get; }

    public int UnderlinePosition { get; }

    public int UnderlineThickness { get; }

    /// <summary>The slant in thousandths of a degree, negative where the font leans to the right.</summary>
    public int ItalicAngle { get; }

    public FontBox Box { get; }

    /// <summary>Whether the maker of the font lets a part of it be put into documents.</summary>
    public bool MayEmbed { get; }

    public int GlyphCount { get; }

    /// <summary>What the font does with sequences of glyphs; read when first asked for.</summary>
    public FontFeatures Features => _features.Value;

    /// <exception cref="FontFaultException">The bytes are no font that can be used.</exception>
    public static FontFile Parse(ReadOnlyMemory<byte> data) => new(FontTables.Read(new FontData(data.ToArray(), "file")));

    /// <summary>The glyph of a code point, or zero where the font has none.</summary>
    public int GlyphFor(int codePoint) => _characters[codePoint];

    public int AdvanceOf(int glyph) => _metrics.AdvanceOf(glyph);

    /// <summary>
    /// A TrueType file in which the glyph at each place of the list has that place as its number. The list begins with glyph 0; what
    /// composites are made of is added at the end.
    /// </summary>
    public byte[] Subset(IReadOnlyList<int> glyphs) => new FontSubsetter(_tables, _outlines, _metrics).Make(glyphs);

    private static int Height(int stated, int usual) => stated > 0 ? stated : usual;
}
