namespace CpdMapping.Pdf.Fonts.Features;

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
