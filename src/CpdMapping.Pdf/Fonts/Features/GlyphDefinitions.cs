namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>What the font says its glyphs are (table GDEF).</summary>
internal sealed class GlyphDefinitions
{
    private readonly byte[]? _kinds;
    private readonly GlyphClasses _markClasses;
    private readonly Coverage[] _markSets;

    private GlyphDefinitions(byte[]? kinds, GlyphClasses markClasses, Coverage[] markSets)
    {
        _kinds = kinds;
        _markClasses = markClasses;
        _markSets = markSets;
    }

    /// <summary>Whether the font says which glyphs are marks; else the characters do.</summary>
    public bool KnowsKinds => _kinds is not null;

    public static GlyphDefinitions Read(FontData? table, int glyphCount)
    {
        if (table is not { } gdef)
            return new GlyphDefinitions(null, GlyphClasses.None, []);
        try
        {
            var data = new LayoutData(gdef, 0, new LayoutBudget((gdef.Length * 2) + 1024));
            byte[]? kinds = data.FollowOrNull(4) is { } classes ? Flatten(GlyphClasses.Read(classes), glyphCount) : null;
            GlyphClasses markClasses = data.FollowOrNull(10) is { } marks ? GlyphClasses.Read(marks) : GlyphClasses.None;
            Coverage[] sets = data.U16(2) >= 2 && data.FollowOrNull(12) is { } markSets ? ReadMarkSets(markSets) : [];
            return new GlyphDefinitions(kinds, markClasses, sets);
        }
        catch (FontFaultException)
        {
            // A font with a broken table of definitions still has its glyphs.
            return new GlyphDefinitions(null, GlyphClasses.None, []);
        }
    }

    public GlyphKind KindOf(int glyph) => _kinds is not null && glyph < _kinds.Length ? (GlyphKind)_kinds[glyph] : GlyphKind.None;

    public int MarkClassOf(int glyph) => _markClasses[glyph];

    public bool IsInMarkSet(int set, int glyph) => set < _markSets.Length && _markSets[set].Contains(glyph);

    private static byte[] Flatten(GlyphClasses classes, int glyphCount)
    {
        byte[] kinds = new byte[glyphCount];
        for (int i = 0; i < kinds.Length; i++)
            kinds[i] = (byte)Math.Min(classes[i], (int)GlyphKind.Component);
        return kinds;
    }

    private static Coverage[] ReadMarkSets(LayoutData data)
    {
        var sets = new Coverage[data.U16(2)];
        for (int i = 0; i < sets.Length; i++)
            sets[i] = Coverage.Read(data.FollowLong(4 + (i * 4)));
        return sets;
    }
}
