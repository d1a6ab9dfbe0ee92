namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Turns what hangs on what into offsets from the pen.</summary>
internal static class Attachments
{
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
        for (int i = 0; i < buffer.Count; i++)
            Resolve(buffer, i, rightToLeft);
    }

    private static void Resolve(GlyphBuffer buffer, int index, bool rightToLeft)
    {
        ref GlyphSlot slot = ref buffer[index];
        int parent = index + slot.AttachedTo;
        if (parent == index || (uint)parent >= (uint)buffer.Count)
            return;
        // Cleared first, so that a chain that comes back to itself ends.
        slot.AttachedTo = 0;
        Resolve(buffer, parent, rightToLeft);
        slot.YOffset += buffer[parent].YOffset;
        if (slot.Cursive)
            return;
        slot.XOffset += buffer[parent].XOffset;
        if (rightToLeft)
        {
            for (int i = parent + 1; i <= index; i++)
                slot.XOffset += buffer[i].Advance;
        }
        else
        {
            for (int i = parent; i < index; i++)
                slot.XOffset -= buffer[i].Advance;
        }
    }
}
