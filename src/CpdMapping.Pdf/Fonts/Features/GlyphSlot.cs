namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>One glyph while a run is shaped.</summary>
internal struct GlyphSlot
{
    /// <summary>The character that the glyph came from, and the first of them in a ligature.</summary>
    public int CodePoint;
    public int Glyph;
    public int Cluster;

    /// <summary>Which features may begin at the glyph, a bit each.</summary>
    public uint Mask;
    public GlyphKind Kind;

    /// <summary>Whether the character is not shown by itself, as a joiner is, and no feature has replaced it.</summary>
    public bool Ignorable;

    /// <summary>Whether a feature made the glyph as one of several out of one.</summary>
    public bool Multiplied;

    /// <summary>Tells the glyphs that belong to one ligature; zero for none.</summary>
    public byte LigatureId;

    /// <summary>For a mark, the part of the ligature that it stands on, from 1; for one of several, its place among them, from 0.</summary>
    public byte Component;

    /// <summary>How many letters a ligature is made of; zero where the glyph is none.</summary>
    public byte Components;

    public int Advance;
    public int XOffset;
    public int YOffset;

    /// <summary>How far away in the run the glyph stands that this one hangs on; zero for none.</summary>
    public int AttachedTo;

    /// <summary>Whether the glyph hangs on a stroke of its neighbour rather than standing on it as a mark.</summary>
    public bool Cursive;
}
