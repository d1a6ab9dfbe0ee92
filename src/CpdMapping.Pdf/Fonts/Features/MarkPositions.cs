namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Sets marks at the anchors of what they stand on.</summary>
internal abstract class MarkPositions(Coverage marks, Coverage bases, FontData data) : LookupSubtable(marks)
{
    /// <summary>How far back the letter of a mark is looked for: farther than any writing heaps marks, so that a heap of them is not gone through for each.</summary>
    protected const int Farthest = 256;

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

    /// <summary>The nearest glyph before the place that is no mark, or -1 where none is near.</summary>
    protected static int FindLetter(LookupContext context, bool firstOfSeveral)
    {
        for (int i = context.Position - 1; i >= Math.Max(0, context.Position - Farthest); i--)
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
