namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Moves pairs of glyphs, as kerning does.</summary>
internal abstract class PairPositions(Coverage coverage, FontData data, ValueFormat first, ValueFormat second) : LookupSubtable(coverage)
{
    /// <summary>Whether a pair changes the advance of its first glyph and nothing else, so that the answer is one number.</summary>
    public bool IsAdvanceAlone => first.IsAdvanceAlone && second.IsEmpty;

    protected FontData Data { get; } = data;

    protected int RecordSize { get; } = first.Size + second.Size;

    /// <summary>The change of the advance for a pair, where that is all there is to it.</summary>
    public bool TryFindAdvance(int firstGlyph, int secondGlyph, out int advance)
    {
        int index = Coverage.IndexOf(firstGlyph);
        int place = index < 0 ? -1 : Find(index, firstGlyph, secondGlyph);
        advance = place < 0 ? 0 : Data.S16OrZero(place);
        return place >= 0;
    }

    /// <summary>Where the record of a pair lies, or -1.</summary>
    protected abstract int Find(int index, int firstGlyph, int secondGlyph);

    protected override bool Apply(LookupContext context, int index)
    {
        int next = context.Next(context.Position, inContext: false);
        if (next < 0)
            return false;
        int place = Find(index, context.Current.Glyph, context.Buffer[next].Glyph);
        if (place < 0)
            return false;
        first.Apply(Data, place, ref context.Current);
        second.Apply(Data, place + first.Size, ref context.Buffer[next]);
        // Where the second glyph was moved as well, it is not the first of a further pair.
        context.Position = second.IsEmpty ? next : next + 1;
        return true;
    }
}

/// <summary>Pairs that are listed one by one.</summary>
internal sealed class ListedPairs(Coverage coverage, FontData data, ValueFormat first, ValueFormat second) : PairPositions(coverage, data, first, second)
{
    private const int Sets = 10;

    protected override int Find(int index, int firstGlyph, int secondGlyph)
    {
        if (index >= Data.U16OrZero(8))
            return -1;
        int set = Data.U16OrZero(Sets + (index * 2));
        int size = 2 + RecordSize;
        int low = 0;
        int high = Data.U16OrZero(set) - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int place = set + 2 + (middle * size);
            int glyph = Data.U16OrZero(place);
            if (glyph == secondGlyph)
                return place + 2;
            if (secondGlyph < glyph)
                high = middle - 1;
            else
                low = middle + 1;
        }
        return -1;
    }
}

/// <summary>Pairs of classes of glyphs.</summary>
internal sealed class ClassPairs(
    Coverage coverage, FontData data, ValueFormat first, ValueFormat second, GlyphClasses firstClasses, GlyphClasses secondClasses)
    : PairPositions(coverage, data, first, second)
{
    private const int Matrix = 16;

    private readonly int _firstCount = data.U16OrZero(12);
    private readonly int _secondCount = data.U16OrZero(14);

    protected override int Find(int index, int firstGlyph, int secondGlyph)
    {
        int row = firstClasses[firstGlyph];
        int column = secondClasses[secondGlyph];
        if (row >= _firstCount || column >= _secondCount)
            return -1;
        long place = Matrix + ((((long)row * _secondCount) + column) * RecordSize);
        return place < Data.Length ? (int)place : -1;
    }
}
