using System.Numerics;
using System.Runtime.InteropServices;

namespace CpdMapping.Mapping.Bulk;

/// <summary>Credits whole activities, a row of figures at a time: the quicker way where activities bear on a good part of all standards.</summary>
internal sealed class DenseAdder : LearnerAdder
{
    // By activity a row of the most minutes that it gives to each figure; 0 where it gives none.
    private readonly int[] rows;

    public DenseAdder(Credits credits)
    {
        Width = credits.Width;
        rows = new int[credits.Activities * Width];
        var all = credits.All;
        for (var activity = 0; activity < credits.Activities; activity++)
            foreach (var (slot, most) in all.AsSpan(credits.Ends[activity]..credits.Ends[activity + 1]))
                rows[(activity * Width) + slot] = most;
    }

    public override int Width { get; }

    public override void Add(ReadOnlySpan<LearnerEntry> entries, Span<int> totals)
    {
        ref var most = ref MemoryMarshal.GetArrayDataReference(rows);
        ref var sums = ref MemoryMarshal.GetReference(totals);
        var (size, width, block) = (Vector<int>.Count, Width, 0);
        // The sums of a block stay in registers while the entries go by. Whoever calls has made sure that there are such activities.
        for (; block + (4 * size) <= width; block += 4 * size)
        {
            var (one, two, three, four) = (Vector<int>.Zero, Vector<int>.Zero, Vector<int>.Zero, Vector<int>.Zero);
            foreach (var (activity, minutes) in entries)
            {
                var given = Vector.Create(minutes);
                var at = (nuint)((activity * width) + block);
                one += Vector.Min(given, Vector.LoadUnsafe(ref most, at));
                two += Vector.Min(given, Vector.LoadUnsafe(ref most, at + (nuint)size));
                three += Vector.Min(given, Vector.LoadUnsafe(ref most, at + (nuint)(2 * size)));
                four += Vector.Min(given, Vector.LoadUnsafe(ref most, at + (nuint)(3 * size)));
            }
            one.StoreUnsafe(ref sums, (nuint)block);
            two.StoreUnsafe(ref sums, (nuint)(block + size));
            three.StoreUnsafe(ref sums, (nuint)(block + (2 * size)));
            four.StoreUnsafe(ref sums, (nuint)(block + (3 * size)));
        }
        for (; block < width; block += size)
        {
            var sum = Vector<int>.Zero;
            foreach (var (activity, minutes) in entries)
                sum += Vector.Min(Vector.Create(minutes), Vector.LoadUnsafe(ref most, (nuint)((activity * width) + block)));
            sum.StoreUnsafe(ref sums, (nuint)block);
        }
    }
}
