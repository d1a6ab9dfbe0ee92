using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>Maps a record to standards: which standards it bears on, with how many minutes, why, and what is missing.</summary>
/// <param name="library">The standards.</param>
/// <param name="policy">How minutes are credited; <see cref="MappingPolicy.Whole"/> when null.</param>
/// <remarks>
/// Only standing entries count. A claim counts for the edition that it is pinned to and is not carried over to another one. Claims on a standard that the
/// edition does not have, or that is a mere heading, are listed in <see cref="Coverage.Claims"/> and do not count. Immutable and safe to share between threads.
/// </remarks>
public sealed class EvidenceMapper(StandardsLibrary library, MappingPolicy? policy = null)
{
    private readonly StandardsLibrary library = library ?? throw new ArgumentNullException(nameof(library));

    /// <summary>Gets the policy.</summary>
    /// <value>The default is <see cref="MappingPolicy.Whole"/>.</value>
    public MappingPolicy Policy { get; } = policy ?? MappingPolicy.Whole;

    /// <summary>Maps a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="editions">The editions to map to, each once; none for every loaded edition that the record claims.</param>
    /// <exception cref="StandardNotFoundException">An edition that was asked for is not loaded.</exception>
    /// <exception cref="ArgumentException">Under <see cref="MappingPolicy.Shared"/>, the shares of an entry within a mapped edition add up to more than 1.</exception>
    public Coverage Map(CpdRecord record, params ReadOnlySpan<EditionRef> editions)
    {
        ArgumentNullException.ThrowIfNull(record);
        var standing = record.Standing();
        var tallies = Tallies(editions.IsEmpty ? Claimed(standing) : editions);
        var claims = new List<ClaimState>();
        foreach (var entry in standing)
        {
            foreach (var alignment in entry.Alignments)
            {
                var counted = tallies.TryGetValue(alignment.Standard.Ref.Edition, out var tally) && tally.Claim(alignment);
                claims.Add(State(entry, alignment, counted));
            }
            foreach (var tally in tallies.Values)
                tally.Close(entry);
        }
        return new Coverage
        {
            Record = record,
            Policy = Policy,
            Total = Total(standing),
            Editions = tallies.Values.Select(t => t.ToCoverage()).ToSequence(),
            Claims = claims.ToSequence(),
            DataSet = library.DataSet,
        };
    }

    private EditionRef[] Claimed(Sequence<RecordEntry> standing) =>
        [.. standing.SelectMany(e => e.Alignments).Select(a => a.Standard.Ref.Edition).Distinct().Where(e => library.TryGet(e, out Edition? _)).Order()];

    // An ordered dictionary: the editions come out in the order in which they went in.
    private OrderedDictionary<EditionRef, EditionTally> Tallies(ReadOnlySpan<EditionRef> editions)
    {
        var asked = new OrderedDictionary<EditionRef, EditionTally>();
        foreach (var edition in editions)
            asked.TryAdd(edition, new EditionTally(library[edition], Policy));
        return asked;
    }

    private ClaimState State(RecordEntry entry, Alignment alignment, bool counted)
    {
        var claim = alignment.Standard;
        var state = library.StateOf(claim.Ref, entry.Activity!.To); // standing entries have an activity
        var loaded = library.TryGet(claim.Ref, out Standard? standard);
        var changed = loaded && claim.Revision > 0 && claim.Fingerprint != standard!.Fingerprint; // loaded, so it is there
        var successors = state == ReferenceState.ValidButSuperseded ? library[claim.Ref.Edition].Successors : [];
        return new ClaimState(entry.Id, claim, state, changed, successors, counted);
    }

    private static Figure Total(Sequence<RecordEntry> standing)
    {
        var explanation = new Explanation
        {
            Figure = "Minutes of the record",
            Rule = "Each standing entry counts once, however many standards it bears on.",
            Lines = standing.Select(e => EditionTally.Line(e, EditionTally.Whole, [])).ToSequence(),
        };
        return new Figure(standing.Sum(e => e.Activity!.Minutes), explanation); // standing entries have an activity
    }
}
