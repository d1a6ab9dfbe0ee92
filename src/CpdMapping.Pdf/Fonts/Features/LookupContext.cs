namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Where in a run a lookup stands, and what it sees from there.</summary>
internal sealed class LookupContext
{
    private const int DeepestNesting = 6;

    // Bounds what the rules of a font can make of one run.
    private const int StepsPerGlyph = 512;

    private int _depth;
    private int _steps;

    public GlyphBuffer Buffer { get; } = new();

    public GlyphDefinitions Definitions { get; private set; } = GlyphDefinitions.Read(null, 0);

    public Func<int, Lookup> LookupAt { get; private set; } = _ => Lookup.Empty;

    public Lookup Lookup { get; private set; } = Lookup.Empty;

    public uint Mask { get; private set; }

    /// <summary>Whether glyphs are placed; else they are substituted.</summary>
    public bool Positioning { get; private set; }

    /// <summary>Whether joiners are passed over when glyphs are matched; joined scripts see them.</summary>
    public bool PassesJoiners { get; private set; }

    public bool RightToLeft { get; private set; }

    public int Position { get; set; }

    public ref GlyphSlot Current => ref Buffer[Position];

    public void Begin(GlyphDefinitions definitions, Func<int, Lookup> lookupAt, bool positioning, bool passesJoiners, bool rightToLeft)
    {
        Definitions = definitions;
        LookupAt = lookupAt;
        Positioning = positioning;
        PassesJoiners = passesJoiners;
        RightToLeft = rightToLeft;
        _depth = 0;
        _steps = 4096 + (Buffer.Count * StepsPerGlyph);
    }

    /// <summary>Applies a lookup to the whole run and says whether it found anything to do.</summary>
    public bool Run(Lookup lookup, uint mask, ulong[] starts, ulong bit)
    {
        Lookup = lookup;
        Mask = mask;
        bool done = false;
        if (lookup.Backwards)
        {
            for (Position = Buffer.Count - 1; Position >= 0; Position--)
                done |= TryHere(lookup, starts, bit);
            return done;
        }
        for (Position = 0; Position < Buffer.Count;)
        {
            if (TryHere(lookup, starts, bit))
                done = true;
            else
                Position++;
        }
        return done;
    }

    /// <summary>Applies a lookup at one place, as a rule of another asks.</summary>
    public void ApplyNested(int lookupIndex, int position)
    {
        if (_depth == DeepestNesting || _steps-- <= 0)
            return;
        (Lookup outer, int outerPosition, uint mask) = (Lookup, Position, Mask);
        _depth++;
        Lookup = LookupAt(lookupIndex);
        Mask = uint.MaxValue;
        Position = position;
        // A step that walks backwards needs the whole run and so is none for a rule, save at this place.
        if (Lookup.Sees(Current, Definitions))
            Lookup.Apply(this);
        _depth--;
        (Lookup, Position, Mask) = (outer, outerPosition, mask);
    }

    /// <summary>The next glyph after a place that the lookup sees, or -1.</summary>
    public int Next(int position, bool inContext)
    {
        for (int i = position + 1; i < Buffer.Count; i++)
        {
            if (Visible(Buffer[i], inContext))
                return i;
        }
        return -1;
    }

    /// <summary>The last glyph before a place that the lookup sees, or -1.</summary>
    public int Previous(int position, bool inContext)
    {
        for (int i = position - 1; i >= 0; i--)
        {
            if (Visible(Buffer[i], inContext))
                return i;
        }
        return -1;
    }

    public void Replace(int position, int glyph) => Buffer.Replace(position, glyph, Definitions);

    private bool TryHere(Lookup lookup, ulong[] starts, ulong bit)
    {
        ref GlyphSlot slot = ref Buffer[Position];
        return slot.Glyph < starts.Length
            && (starts[slot.Glyph] & bit) != 0
            && (slot.Mask & Mask) != 0
            && lookup.Sees(slot, Definitions)
            && _steps-- > 0
            && lookup.Apply(this);
    }

    private bool Visible(in GlyphSlot slot, bool inContext)
    {
        _steps--;
        if (slot.Ignorable && PassesOver(slot.CodePoint, inContext))
            return false;
        return Lookup.Sees(slot, Definitions);
    }

    // A non-joiner keeps letters from becoming a ligature, so only what stands around a rule looks past it.
    private bool PassesOver(int codePoint, bool inContext) =>
        Positioning || inContext || (codePoint != 0x200C && (codePoint != 0x200D || PassesJoiners));
}
