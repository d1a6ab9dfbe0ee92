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
        var reader = new ClaimReader(library, Policy == MappingPolicy.Shared, editions);
        foreach (var entry in standing)
            reader.Read(entry.Alignments);
        var minutes = Minutes(standing);
        var mapped = reader.Claims
            .Select(claims => new EditionCoverage(new(Policy, claims, EditionMinutes.Of(claims, minutes, entry => standing[entry].Id), standing)))
            .ToSequence();
        return new Coverage(() => States(standing, mapped))
        {
            Record = record,
            Policy = Policy,
            Total = Total(standing),
            Editions = mapped,
            DataSet = library.DataSet,
        };
    }

    private static int[] Minutes(Sequence<RecordEntry> standing)
    {
        var minutes = new int[standing.Count];
        var sum = 0L;
        for (var i = 0; i < minutes.Length; i++)
        {
            minutes[i] = standing[i].Activity!.Minutes; // standing entries have an activity
            if (minutes[i] < 0)
                throw new ArgumentException(FormattableString.Invariant($"Entry '{standing[i].Id}' has {minutes[i]} minutes; 0 or more are expected."));
            sum += minutes[i];
        }
        return sum <= int.MaxValue ? minutes : throw new ArgumentException(FormattableString.Invariant($"The minutes of the record add up to {sum}; {int.MaxValue} at most can be mapped."));
    }

    private Sequence<ClaimState> States(Sequence<RecordEntry> standing, Sequence<EditionCoverage> mapped)
    {
        var editions = mapped.ToDictionary(coverage => coverage.Edition.Ref, coverage => coverage.Edition);
        return standing.SelectMany(entry => entry.Alignments.Select(alignment => State(entry, alignment.Standard, editions))).ToSequence();
    }

    private ClaimState State(RecordEntry entry, StandardSnapshot claim, Dictionary<EditionRef, Edition> mapped)
    {
        var state = library.StateOf(claim.Ref, entry.Activity!.To); // standing entries have an activity
        var loaded = library.TryGet(claim.Ref, out Standard? standard);
        var changed = loaded && claim.Revision > 0 && claim.Fingerprint != standard!.Fingerprint; // loaded, so it is there
        var successors = state == ReferenceState.ValidButSuperseded ? library[claim.Ref.Edition].Successors : [];
        var counted = mapped.TryGetValue(claim.Ref.Edition, out var edition) && edition.TryGet(claim.Ref.Code, out var own) && own.Claimable;
        return new ClaimState(entry.Id, claim, state, changed, successors, counted);
    }

    private static Figure Total(Sequence<RecordEntry> standing) => new(standing.Sum(e => e.Activity!.Minutes), () => new() // standing entries have an activity
    {
        Figure = "Minutes of the record",
        Rule = "Each standing entry counts once, however many standards it bears on.",
        Lines = standing.Select(e => EditionFigures.Line(e, Fraction.One, [])).ToSequence(),
    });
}
