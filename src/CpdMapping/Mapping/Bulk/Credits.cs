using System.Numerics;

namespace CpdMapping.Mapping.Bulk;

/// <summary>What each activity gives to each figure where minutes are not divided: all its minutes, or those in which a standard was taken up.</summary>
internal sealed class Credits
{
    private readonly List<Credit> credits = [];
    private readonly int[] ends;

    public Credits(TotalsLayout layout, IReadOnlyList<EditionClaims> editions, int activities)
    {
        Width = (layout.Slots.Count + Vector<int>.Count - 1) / Vector<int>.Count * Vector<int>.Count;
        ends = new int[activities + 1];
        var row = new int[Width];
        for (var activity = 0; activity < activities; activity++)
        {
            Array.Clear(row);
            for (var edition = 0; edition < editions.Count; edition++)
                Write(layout, edition, editions[edition], activity, row);
            for (var slot = 0; slot < Width; slot++)
                if (row[slot] > 0)
                    credits.Add(new(slot, row[slot]));
            ends[activity + 1] = credits.Count;
        }
    }

    /// <summary>How many numbers a learner's totals have: those of the layout, filled up to whole blocks of a vector.</summary>
    public int Width { get; }

    public int Activities => ends.Length - 1;

    /// <summary>Whether a row of all figures, a block at a time, is the quicker way; else there are too many to which an activity gives nothing.</summary>
    public bool IsDense => (long)credits.Count * Vector<int>.Count >= (long)Activities * Width;

    public Credit[] All => [.. credits];

    public int[] Ends => ends;

    private static void Write(TotalsLayout layout, int edition, EditionClaims claims, int activity, int[] row)
    {
        var slots = layout.Editions[edition];
        foreach (var claim in claims.Of(activity))
        {
            var part = claims.PartOf(claim);
            var (all, own) = (part.Most(ownOnly: false), part.Most(ownOnly: true));
            Raise(row, slots.Touched, int.MaxValue);
            Raise(row, slots.OwnTouched, part.IsOwn ? int.MaxValue : 0);
            Raise(row, layout.Claimed[slots.First + claim.Place], all);
            Raise(row, layout.OwnClaimed[slots.First + claim.Place], own);
            for (var place = claim.Place; place != EditionTree.None; place = claims.Tree.ParentOf(place))
            {
                Raise(row, slots.First + place, all);
                Raise(row, layout.OwnRolledUp[slots.First + place], own);
            }
        }
    }

    // Claims on a standard and below it count once: the most of them.
    private static void Raise(int[] row, int slot, int most)
    {
        if (slot != TotalsLayout.Nowhere)
            row[slot] = Math.Max(row[slot], most);
    }
}
