namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Turns what hangs on what into offsets from the pen.</summary>
internal static class Attachments
{
    private const int DeepestChain = 256;

    public static void Resolve(GlyphBuffer buffer, bool rightToLeft, bool fontPlacesMarks)
    {
        bool any = false;
        foreach (ref GlyphSlot slot in buffer.Slots)
        {
            any |= slot.AttachedTo != 0;
            if (slot.Kind != GlyphKind.Mark)
                continue;
            // A mark that the font does not place stays where its own width would have put it.
            if (!fontPlacesMarks && slot.AttachedTo == 0 && !rightToLeft)
                slot.XOffset -= slot.Advance;
            slot.Advance = 0;
        }
        if (!any)
            return;
        // First what hangs on a glyph after it, from the end, then the rest from the start: what is hung on is then mostly done.
        for (int i = buffer.Count - 1; i >= 0; i--)
        {
            if (buffer[i].AttachedTo > 0)
                Resolve(buffer, i, rightToLeft, 0);
        }
        for (int i = 0; i < buffer.Count; i++)
            Resolve(buffer, i, rightToLeft, 0);
    }

    private static void Resolve(GlyphBuffer buffer, int index, bool rightToLeft, int depth)
    {
        ref GlyphSlot slot = ref buffer[index];
        int parent = index + slot.AttachedTo;
        if (parent == index || parent < 0 || parent >= buffer.Count || depth > DeepestChain)
            return;
        // Cleared first, so that a chain that comes back to itself ends.
        slot.AttachedTo = 0;
        Resolve(buffer, parent, rightToLeft, depth + 1);
        unchecked
        {
            slot.YOffset += buffer[parent].YOffset;
            if (slot.Cursive)
                return;
            slot.XOffset += buffer[parent].XOffset;
            // The offset is from the pen, which in text from left to right has passed the letter, and in the other has still to.
            for (int i = parent; i < index; i++)
                slot.XOffset += rightToLeft ? buffer[i + 1].Advance : -buffer[i].Advance;
        }
    }
}
