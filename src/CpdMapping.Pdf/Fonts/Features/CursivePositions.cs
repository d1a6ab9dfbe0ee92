namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Hangs letters on the strokes of their neighbours, as in sloping Arabic hands.</summary>
internal sealed class CursivePositions(Coverage coverage, FontData data) : LookupSubtable(coverage)
{
    private const int Records = 6;

    protected override bool Apply(LookupContext context, int index)
    {
        int here = context.Position;
        int before = context.Previous(here, inContext: false);
        int otherIndex = before < 0 ? -1 : Coverage.IndexOf(context.Buffer[before].Glyph);
        if (otherIndex < 0
            || Anchor.Read(data, 0, Records + (index * 4)) is not { } entry
            || Anchor.Read(data, 0, Records + (otherIndex * 4) + 2) is not { } exit)
            return false;
        Connect(ref context.Buffer[before], ref context.Buffer[here], entry, exit, context.RightToLeft);

        (int child, int parent, int rise) = context.Lookup.LastLeads ? (before, here, entry.Y - exit.Y) : (here, before, exit.Y - entry.Y);
        TurnChain(context.Buffer, child, parent);
        ref GlyphSlot slot = ref context.Buffer[child];
        slot.Cursive = true;
        slot.AttachedTo = parent - child;
        slot.YOffset = rise;
        if (context.Buffer[parent].AttachedTo == child - parent)
            context.Buffer[parent].AttachedTo = 0;
        context.Position++;
        return true;
    }

    private static void Connect(ref GlyphSlot before, ref GlyphSlot here, Anchor entry, Anchor exit, bool rightToLeft)
    {
        unchecked
        {
            if (rightToLeft)
            {
                int distance = exit.X + before.XOffset;
                before.Advance -= distance;
                before.XOffset -= distance;
                here.Advance = entry.X + here.XOffset;
            }
            else
            {
                before.Advance = exit.X + before.XOffset;
                int distance = entry.X + here.XOffset;
                here.Advance -= distance;
                here.XOffset -= distance;
            }
        }
    }

    // The child hung elsewhere until now: what it hung on hangs on it from here on.
    private static void TurnChain(GlyphBuffer buffer, int child, int newParent)
    {
        int place = child;
        int link = buffer[place].AttachedTo;
        int rise = buffer[place].YOffset;
        bool cursive = buffer[place].Cursive;
        buffer[place].AttachedTo = 0;
        while (link != 0 && cursive)
        {
            int next = place + link;
            if (next == newParent)
                return;
            int nextLink = buffer[next].AttachedTo;
            int nextRise = buffer[next].YOffset;
            bool nextCursive = buffer[next].Cursive;
            buffer[next].AttachedTo = -link;
            buffer[next].Cursive = true;
            buffer[next].YOffset = -rise;
            (place, link, rise, cursive) = (next, nextLink, nextRise, nextCursive);
        }
    }
}
