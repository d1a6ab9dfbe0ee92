using System.Numerics;

namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Which numbers a record for the placing of a glyph has.</summary>
internal readonly struct ValueFormat(int bits)
{
    private const int XPlacement = 0x1;
    private const int YPlacement = 0x2;
    private const int XAdvance = 0x4;

    /// <summary>How many bytes a record takes; what is for screens or vertical text takes room too.</summary>
    public int Size { get; } = 2 * BitOperations.PopCount((uint)bits & 0xFF);

    public bool IsAdvanceAlone => bits == XAdvance;

    public bool IsEmpty => bits == 0;

    public void Apply(FontData data, int place, ref GlyphSlot slot)
    {
        // A font that moves a glyph without end has it drawn somewhere; that is not worth a fault.
        unchecked
        {
            if ((bits & XPlacement) != 0)
            {
                slot.XOffset += data.S16OrZero(place);
                place += 2;
            }
            if ((bits & YPlacement) != 0)
            {
                slot.YOffset += data.S16OrZero(place);
                place += 2;
            }
            if ((bits & XAdvance) != 0)
                slot.Advance += data.S16OrZero(place);
        }
    }
}
