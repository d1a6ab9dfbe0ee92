namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Sets marks at the anchors of what they stand on.</summary>
internal abstract class MarkPositions(Coverage marks, Coverage bases, FontData data) : LookupSubtable(marks)
{
    protected Coverage Bases { get; } = bases;

    protected FontData Data { get; } = data;

    protected int ClassCount { get; } = data.U16OrZero(6);

    protected int BaseArray { get; } = data.U16OrZero(10);

    /// <summary>The anchor of what the mark stands on, by the class of the mark.</summary>
    protected Anchor? BaseAnchor(int origin, int row, int markClass)
    {
        long place = origin + 2 + ((((long)row * ClassCount) + markClass) * 2);
        return place < Data.Length ? Anchor.Read(Data, origin, (int)place) : null;
    }

    protected int MarkClass(int index) => Data.U16OrZero(MarkRecord(index));

    /// <summary>Hangs the mark where the context stands on another glyph.</summary>
    protected bool Attach(LookupContext context, int index, int target, Anchor? baseAnchor)
    {
        int markArray = Data.U16OrZero(8);
        if (baseAnchor is not { } point || Anchor.Read(Data, markArray, MarkRecord(index) + 2) is not { } mark)
            return false;
        ref GlyphSlot slot = ref context.Current;
        slot.XOffset = point.X - mark.X;
        slot.YOffset = point.Y - mark.Y;
        slot.AttachedTo = target - context.Position;
        slot.Cursive = false;
        context.Position++;
        return true;
    }

    /// <summary>The nearest glyph before the place that is no mark, or -1.</summary>
    protected static int FindLetter(LookupContext context, bool firstOfSeveral)
    {
        for (int i = context.Position - 1; i >= 0; i--)
        {
            ref GlyphSlot slot = ref context.Buffer[i];
            if (slot.Kind == GlyphKind.Mark || slot.Ignorable)
                continue;
            if (!firstOfSeveral || IsFirstOfSeveral(context.Buffer, i))
                return i;
        }
        return -1;
    }

    private int MarkRecord(int index) => Data.U16OrZero(8) + 2 + (index * 4);

    // Of the glyphs that one was made into, marks stand on the first, unless a mark was among them.
    private static bool IsFirstOfSeveral(GlyphBuffer buffer, int index)
    {
        GlyphSlot slot = buffer[index];
        if (!slot.Multiplied || slot.Component == 0 || index == 0)
            return true;
        GlyphSlot previous = buffer[index - 1];
        return previous.Kind == GlyphKind.Mark
            || !previous.Multiplied
            || slot.LigatureId != previous.LigatureId
            || slot.Component != previous.Component + 1;
    }
}

/// <summary>Sets marks on letters.</summary>
internal sealed class MarkOnBase(Coverage marks, Coverage bases, FontData data) : MarkPositions(marks, bases, data)
{
    protected override bool Apply(LookupContext context, int index)
    {
        int letter = FindLetter(context, firstOfSeveral: true);
        int row = letter < 0 ? -1 : Bases.IndexOf(context.Buffer[letter].Glyph);
        return row >= 0 && Attach(context, index, letter, BaseAnchor(BaseArray, row, MarkClass(index)));
    }
}

/// <summary>Sets marks on the part of a ligature that they belong to.</summary>
internal sealed class MarkOnLigature(Coverage marks, Coverage bases, FontData data) : MarkPositions(marks, bases, data)
{
    protected override bool Apply(LookupContext context, int index)
    {
        int ligature = FindLetter(context, firstOfSeveral: false);
        int row = ligature < 0 ? -1 : Bases.IndexOf(context.Buffer[ligature].Glyph);
        if (row < 0)
            return false;
        int table = BaseArray + Data.U16OrZero(BaseArray + 2 + (row * 2));
        int components = Data.U16OrZero(table);
        if (components == 0)
            return false;
        GlyphSlot mark = context.Current;
        byte id = context.Buffer[ligature].LigatureId;
        bool known = id != 0 && id == mark.LigatureId && mark.Component > 0;
        int component = known ? Math.Min(components, mark.Component) - 1 : components - 1;
        return Attach(context, index, ligature, BaseAnchor(table, component, MarkClass(index)));
    }
}

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
        for (int i = context.Position - 1; i >= 0; i--)
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
