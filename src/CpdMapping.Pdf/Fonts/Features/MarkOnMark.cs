namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Sets marks on marks.</summary>
internal sealed class MarkOnMark(Coverage marks, Coverage bases, FontData data) : MarkPositions(marks, bases, data)
{
    protected override bool Apply(LookupContext context, int index)
    {
        int other = FindMark(context);
        if (other < 0 || !BelongTogether(context.Current, context.Buffer[other]))
            return false;
        int row = Bases.IndexOf(context.Buffer[other].Glyph);
        return row >= 0 && Attach(context, index, other, BaseAnchor(BaseArray, row, MarkClass(index)));
    }

    // The mark before, past those that the lookup does not see; a letter ends the search.
    private static int FindMark(LookupContext context)
    {
        for (int i = context.Position - 1; i >= Math.Max(0, context.Position - Farthest); i--)
        {
            ref GlyphSlot slot = ref context.Buffer[i];
            if (slot.Ignorable)
                continue;
            if (slot.Kind != GlyphKind.Mark)
                return -1;
            if (context.Lookup.PassesMarkFilter(slot, context.Definitions))
                return i;
        }
        return -1;
    }

    private static bool BelongTogether(in GlyphSlot mark, in GlyphSlot other)
    {
        if (mark.LigatureId == other.LigatureId)
            return mark.LigatureId == 0 || mark.Component == other.Component;
        // One of them is itself joined of marks.
        return (mark.LigatureId != 0 && mark.Component == 0) || (other.LigatureId != 0 && other.Component == 0);
    }
}
