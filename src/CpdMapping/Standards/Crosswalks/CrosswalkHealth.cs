namespace CpdMapping.Standards.Crosswalks;

/// <summary>How sound a crosswalk is, by a fixed recipe: of 100 points each part loses as much as the share of what is wrong with it.</summary>
/// <remarks>
/// The parts and their points: <c>dead-ids</c> 25, rows of which an end does not exist; <c>headings</c> 10, rows of which an end cannot be claimed;
/// <c>repeated-pairs</c> 10, rows that say again what a row before them says; <c>no-reason</c> 15, rows without a reason in words; <c>overlaps</c> 10, among the
/// relations those that say only that there is something in common; <c>unmapped-from</c> and <c>unmapped-to</c> 10 each, standards that can be claimed and that no
/// row names; <c>stale-edition</c> 5, editions that are superseded or withdrawn, unless the crosswalk leads from an edition to its own successor;
/// <c>no-reviewer</c> 5. What is not loaded counts as dead. The score is not a judgement of the comparison itself. Immutable and safe to share between threads.
/// </remarks>
public sealed record CrosswalkHealth
{
    private CrosswalkHealth() { }

    /// <summary>Gets the crosswalk.</summary>
    public required Crosswalk Crosswalk { get; init; }

    /// <summary>Gets the parts, in the order of the recipe.</summary>
    public required Sequence<CrosswalkHealthPart> Parts { get; init; }

    /// <summary>Gets the score: the sum of the parts' points, at most 100.</summary>
    public int Score => Parts.Sum(part => part.Points);

    /// <summary>Scores a crosswalk.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="library">The standards that it is about.</param>
    public static CrosswalkHealth Of(Crosswalk crosswalk, StandardsLibrary library)
    {
        ArgumentNullException.ThrowIfNull(crosswalk);
        ArgumentNullException.ThrowIfNull(library);
        var rows = crosswalk.Rows;
        var relations = rows.Count(row => row.Relation != Relation.NoMatch);
        var (from, to) = (Unmapped(crosswalk, library, crosswalk.From, row => row.From), Unmapped(crosswalk, library, crosswalk.To, row => row.To));
        return new()
        {
            Crosswalk = crosswalk,
            Parts =
            [
                Part("dead-ids", 25, rows.Count(row => CrosswalkChecks.Ends(row).Any(end => !library.TryGet(end, out _))), rows.Count),
                Part("headings", 10, rows.Count(row => CrosswalkChecks.Ends(row).Any(end => library.TryGet(end, out var standard) && !standard.Claimable)), rows.Count),
                Part("repeated-pairs", 10, rows.Count - rows.Select(CrosswalkChecks.Pair).Distinct().Count(), rows.Count),
                Part("no-reason", 15, rows.Count(row => row.Rationale is null), rows.Count),
                Part("overlaps", 10, rows.Count(row => row.Relation == Relation.Overlaps), relations),
                Part("unmapped-from", 10, from.Found, from.Of),
                Part("unmapped-to", 10, to.Found, to.Of),
                Part("stale-edition", 5, Stale(crosswalk, library), 2),
                Part("no-reviewer", 5, crosswalk.Reviewer is null ? 1 : 0, 1),
            ],
        };
    }

    private static CrosswalkHealthPart Part(string name, int weight, int found, int of) =>
        new(name, found, of, weight, of == 0 ? weight : weight * (of - found) / of);

    private static (int Found, int Of) Unmapped(Crosswalk crosswalk, StandardsLibrary library, EditionRef reference, Func<CrosswalkRow, StandardRef?> end)
    {
        if (!library.TryGet(reference, out Edition? edition))
            return (0, 0);
        var named = crosswalk.Rows.Select(end).OfType<StandardRef>().ToHashSet();
        var claimable = edition.Standards.Where(standard => standard.Claimable).ToList();
        return (claimable.Count(standard => !named.Contains(standard.Ref)), claimable.Count);
    }

    private static int Stale(Crosswalk crosswalk, StandardsLibrary library)
    {
        var follows = library.TryGet(crosswalk.From, out Edition? from) && from.Successors.Contains(crosswalk.To);
        return follows ? 0 : new[] { crosswalk.From, crosswalk.To }
            .Count(reference => library.TryGet(reference, out Edition? edition) && edition.Status is EditionStatus.Superseded or EditionStatus.Withdrawn);
    }
}
