namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>
/// Remembers the kerning of pairs. Each entry is one number that is written at once, so threads can share it; an entry that another
/// pair has taken is found anew, so the answer is always the same.
/// </summary>
internal sealed class PairMemo(PairPositions[] subtables)
{
    private const int Size = 4096;
    private const long Present = 1L << 17;
    private const long Found = 1L << 16;

    private readonly long[] _entries = new long[Size];

    public bool Apply(LookupContext context)
    {
        int next = context.Next(context.Position, inContext: false);
        if (next < 0)
            return false;
        long entry = EntryOf(context.Current.Glyph, context.Buffer[next].Glyph);
        if ((entry & Found) == 0)
            return false;
        context.Current.Advance += unchecked((short)entry);
        context.Position = next;
        return true;
    }

    private long EntryOf(int first, int second)
    {
        long key = ((long)first << 48) | ((long)second << 32);
        ref long place = ref _entries[((first * 61) + second) & (Size - 1)];
        long entry = Volatile.Read(ref place);
        if (((entry ^ key) >> 32) == 0 && (entry & Present) != 0)
            return entry;
        entry = key | Present;
        foreach (PairPositions subtable in subtables)
        {
            if (subtable.TryFindAdvance(first, second, out int advance))
            {
                entry |= Found | unchecked((ushort)advance);
                break;
            }
        }
        Volatile.Write(ref place, entry);
        return entry;
    }
}
