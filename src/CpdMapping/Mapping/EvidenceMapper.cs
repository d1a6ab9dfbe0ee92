using CpdMapping.Learning;
using CpdMapping.Mapping.Bulk;
using CpdMapping.Mapping.Carrying;
using CpdMapping.Mapping.Counting;
using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>Maps a record to standards: which standards it bears on, with how many minutes, why, and what is missing.</summary>
/// <param name="library">The standards.</param>
/// <param name="policy">How minutes are credited; <see cref="MappingPolicy.Whole"/> when null.</param>
/// <param name="carry">Which claims on other editions are read under a mapped one; <see cref="CarryPolicy.Successors"/> when null.</param>
/// <param name="counting">Which minutes count where entries seem to be about the same hour; <see cref="CountingPolicy.Once"/> when null.</param>
/// <remarks>
/// Only standing entries count. A claim counts for the edition that it is pinned to, and is read under another only as the carry policy says; what is carried is marked
/// in every figure, and counts once beside a claim of the same activity on the standard itself. Claims on a standard that the edition does not have, or that is a mere
/// heading, are listed in <see cref="Coverage.Claims"/> and do not count. Immutable and safe to share between threads.
/// </remarks>
public sealed class EvidenceMapper(StandardsLibrary library, MappingPolicy? policy = null, CarryPolicy? carry = null, CountingPolicy? counting = null)
{
    private readonly StandardsLibrary library = library ?? throw new ArgumentNullException(nameof(library));

    /// <summary>Gets the policy.</summary>
    /// <value>The default is <see cref="MappingPolicy.Whole"/>.</value>
    public MappingPolicy Policy { get; } = policy ?? MappingPolicy.Whole;

    /// <summary>Gets which claims on other editions are read under a mapped one.</summary>
    /// <value>The default is <see cref="CarryPolicy.Successors"/>.</value>
    public CarryPolicy Carry { get; } = carry ?? CarryPolicy.Successors;

    /// <summary>Gets the policy by which an hour counts once.</summary>
    /// <value>The default is <see cref="CountingPolicy.Once"/>.</value>
    public CountingPolicy Counting { get; } = counting ?? CountingPolicy.Once;

    /// <summary>Maps a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="editions">The editions to map to, each once; none for every loaded edition that the record claims.</param>
    /// <exception cref="StandardNotFoundException">An edition that was asked for is not loaded.</exception>
    /// <exception cref="ArgumentException">Under <see cref="MappingPolicy.Shared"/>, the shares of an entry within a mapped edition add up to more than 1.</exception>
    public Coverage Map(CpdRecord record, params ReadOnlySpan<EditionRef> editions)
    {
        ArgumentNullException.ThrowIfNull(record);
        var standing = record.Standing();
        var carrier = Carrier.Of(library, Carry);
        var count = RecordCount.Of(standing, Counting);
        var entries = Entries(standing, count);
        var mapped = Claims(standing.Select(entry => entry.Alignments), carrier, editions)
            .Select(claims => new EditionCoverage(new(Policy, claims, EditionAdder.Of(claims, entries.Length, entry => standing[entry].Id).Add(entries), standing, count)))
            .ToSequence();
        return new Coverage(() => new ClaimStates(library, carrier, mapped).Of(standing))
        {
            Record = record,
            Policy = Policy,
            Carry = Carry,
            Count = count,
            Total = Total(standing, count),
            Editions = mapped,
            DataSet = library.DataSet,
        };
    }

    /// <summary>Makes a mapping of activities that many learners took part in, so that learners can be mapped by the million.</summary>
    /// <param name="activities">The activities.</param>
    /// <param name="editions">The editions to map to, each once; none for every loaded edition that an activity claims.</param>
    /// <returns>A mapping that gives each learner the figures that <see cref="Map"/> would, with every entry counted as it is given: <see cref="CountingPolicy.AsWritten"/>.</returns>
    /// <exception cref="StandardNotFoundException">An edition that was asked for is not loaded.</exception>
    /// <exception cref="ArgumentException">
    /// Two activities have the same id; or, under <see cref="MappingPolicy.Shared"/>, the shares of an activity within a mapped edition add up to more than 1.
    /// </exception>
    public CompiledMapping Compile(IEnumerable<BulkActivity> activities, params ReadOnlySpan<EditionRef> editions)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var all = activities.ToSequence();
        var claims = Claims(all.Select(activity => activity.Alignments), Carrier.Of(library, Carry), editions);
        return new(new(library, Policy, Carry, CountingPolicy.AsWritten), all, [.. claims]) { DataSet = library.DataSet };
    }

    private IEnumerable<EditionClaims> Claims(IEnumerable<Sequence<Alignment>> activities, Carrier carrier, ReadOnlySpan<EditionRef> editions)
    {
        var reader = new ClaimReader(library, carrier, Policy == MappingPolicy.Shared, editions);
        foreach (var alignments in activities)
            reader.Read(alignments);
        return reader.ToClaims();
    }

    private static LearnerEntry[] Entries(Sequence<RecordEntry> standing, RecordCount count)
    {
        var entries = new LearnerEntry[standing.Count];
        var sum = 0L;
        for (var i = 0; i < entries.Length; i++)
        {
            var minutes = standing[i].Activity!.Minutes; // standing entries have an activity
            if (minutes < 0)
                throw new ArgumentException(FormattableString.Invariant($"Entry '{standing[i].Id}' has {minutes} minutes; 0 or more are expected."));
            sum += minutes;
            entries[i] = new(i, count.MinutesOf(standing[i]));
        }
        return sum <= int.MaxValue ? entries : throw new ArgumentException(FormattableString.Invariant($"The minutes of the record add up to {sum}; {int.MaxValue} at most can be mapped."));
    }

    private static Figure Total(Sequence<RecordEntry> standing, RecordCount count) => new(standing.Sum(count.MinutesOf), () => new()
    {
        Figure = "Minutes of the record",
        Rule = "Each standing entry counts once, however many standards it bears on. " + count.Policy.Text,
        Lines = standing.Select(e => EditionFigures.Line(e, count, Fraction.One, [])).ToSequence(),
    });
}
