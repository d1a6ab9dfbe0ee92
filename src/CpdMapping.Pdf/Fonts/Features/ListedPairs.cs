namespace CpdMapping.Pdf.Fonts.Features;

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
