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
