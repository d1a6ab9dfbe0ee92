namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>One step of a feature: what it does to glyphs, and which glyphs it does not see.</summary>
internal sealed class Lookup(int flags, int markSet, LookupSubtable[] subtables)
{
    private const int IgnoreBases = 0x2;
    private const int IgnoreLigatures = 0x4;
    private const int IgnoreMarks = 0x8;
    private const int UseMarkSet = 0x10;

    private readonly PairMemo? _pairs = subtables.Length > 0 && Array.TrueForAll(subtables, s => s is PairPositions { IsAdvanceAlone: true })
        ? new PairMemo(Array.ConvertAll(subtables, s => (PairPositions)s))
        : null;

    public static Lookup Empty { get; } = new(0, 0, []);

    /// <summary>Whether letters that hang on one another are led by the last of them.</summary>
    public bool LastLeads => (flags & 0x1) != 0;

    /// <summary>Whether the step walks the run from its end.</summary>
    public bool Backwards { get; } = subtables.Length > 0 && Array.TrueForAll(subtables, s => s is ReverseSubstitution);

    /// <summary>Whether the step sees a glyph.</summary>
    public bool Sees(in GlyphSlot slot, GlyphDefinitions definitions)
    {
        switch (slot.Kind)
        {
            case GlyphKind.Base:
                return (flags & IgnoreBases) == 0;
            case GlyphKind.Ligature:
                return (flags & IgnoreLigatures) == 0;
            case GlyphKind.Mark:
                return (flags & IgnoreMarks) == 0 && PassesMarkFilter(slot, definitions);
            default:
                return true;
        }
    }

    public void MarkStarts(ulong[] masks, ulong bit)
    {
        foreach (LookupSubtable subtable in subtables)
            subtable.Coverage.Mark(masks, bit);
    }

    /// <summary>Tries the step at the place where the context stands. On success the context stands after what was done.</summary>
    public bool Apply(LookupContext context)
    {
        if (_pairs is not null)
            return _pairs.Apply(context);
        foreach (LookupSubtable subtable in subtables)
        {
            if (subtable.Apply(context))
                return true;
        }
        return false;
    }

    public bool PassesMarkFilter(in GlyphSlot slot, GlyphDefinitions definitions)
    {
        if ((flags & UseMarkSet) != 0)
            return definitions.IsInMarkSet(markSet, slot.Glyph);
        int wanted = flags >> 8;
        return wanted == 0 || definitions.MarkClassOf(slot.Glyph) == wanted;
    }
}
