namespace CpdMapping.Mapping.Bulk;

/// <summary>One learner's minutes by standard, as <see cref="EvidenceMapper.Map"/> prints them.</summary>
/// <remarks>
/// Standards and editions are named by their places in <see cref="CompiledMapping.Standards"/> and <see cref="CompiledMapping.Editions"/>. All figures are whole minutes.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class LearnerTotals
{
    private readonly CompiledMapping mapping;
    private readonly int[] totals;

    internal LearnerTotals(CompiledMapping mapping, LearnerEntries entries, long position, int[] totals)
    {
        this.mapping = mapping;
        this.totals = totals;
        Entries = entries;
        Position = position;
    }

    /// <summary>Gets the learner's key.</summary>
    public string Learner => Entries.Learner;

    /// <summary>Gets what the learner did.</summary>
    public LearnerEntries Entries { get; }

    /// <summary>Gets the learner's place in the stream, counted from 0; those that were left out are counted too.</summary>
    public long Position { get; }

    /// <summary>Gets, for every standard in the order of <see cref="CompiledMapping.Standards"/>, the minutes of it and all below it; without copying.</summary>
    public ReadOnlySpan<int> RolledUp => totals.AsSpan(0, mapping.Layout.Standards);

    /// <summary>Gets the minutes of all entries; an hour counts once, however many standards it bears on.</summary>
    public int Total
    {
        get
        {
            var sum = 0;
            foreach (var entry in Entries.Entries.Span)
                sum += entry.Minutes;
            return sum;
        }
    }

    /// <summary>Gives the minutes claimed against a standard itself; carried ones too.</summary>
    /// <param name="standard">The standard's place.</param>
    public int Claimed(int standard) => At(mapping.Layout.Claimed[standard]);

    /// <summary>Gives the part of <see cref="Claimed"/> that crosswalks bring from claims on other editions.</summary>
    /// <param name="standard">The standard's place.</param>
    public int Carried(int standard) => Claimed(standard) - At(mapping.Layout.OwnClaimed[standard]);

    /// <summary>Gives the part of <see cref="RolledUp"/> that crosswalks bring from claims on other editions.</summary>
    /// <param name="standard">The standard's place.</param>
    public int RolledUpCarried(int standard) => totals[standard] - At(mapping.Layout.OwnRolledUp[standard]);

    /// <summary>Gives the minutes of all entries that claim anything of an edition, each entry once.</summary>
    /// <param name="edition">The edition's place.</param>
    public int Touched(int edition) => At(mapping.Layout.Editions[edition].Touched);

    /// <summary>Gives the part of <see cref="Touched"/> of entries that claim nothing of the edition itself.</summary>
    /// <param name="edition">The edition's place.</param>
    public int TouchedCarried(int edition) => Touched(edition) - At(mapping.Layout.Editions[edition].OwnTouched);

    /// <summary>Gives, under the shared policy, the part of <see cref="Touched"/> that no share names; 0 under the whole policy.</summary>
    /// <param name="edition">The edition's place.</param>
    public int Unallocated(int edition) => At(mapping.Layout.Editions[edition].Unallocated);

    /// <summary>Gives the coverage that these totals are the figures of, every one with its explanation.</summary>
    /// <remarks>It is worked out anew from the learner's entries, so it costs as much as mapping a record.</remarks>
    public Coverage Explain() => mapping.Explain(Entries);

    private int At(int slot) => slot == TotalsLayout.Nowhere ? 0 : totals[slot];
}
