using CpdMapping.Learning;
using CpdMapping.Mapping.Carrying;
using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>Maps a record to standards: which standards it bears on, with how many minutes, why, and what is missing.</summary>
/// <param name="library">The standards.</param>
/// <param name="policy">How minutes are credited; <see cref="MappingPolicy.Whole"/> when null.</param>
/// <param name="carry">Which claims on other editions are read under a mapped one; <see cref="CarryPolicy.Successors"/> when null.</param>
/// <remarks>
/// Only standing entries count. A claim counts for the edition that it is pinned to, and is read under another only as the carry policy says; what is carried is marked
/// in every figure, and counts once beside a claim of the same activity on the standard itself. Claims on a standard that the edition does not have, or that is a mere
/// heading, are listed in <see cref="Coverage.Claims"/> and do not count. Immutable and safe to share between threads.
/// </remarks>
public sealed class EvidenceMapper(StandardsLibrary library, MappingPolicy? policy = null, CarryPolicy? carry = null)
{
    private readonly StandardsLibrary library = library ?? throw new ArgumentNullException(nameof(library));

    /// <summary>Gets the policy.</summary>
    /// <value>The default is <see cref="MappingPolicy.Whole"/>.</value>
    public MappingPolicy Policy { get; } = policy ?? MappingPolicy.Whole;

    /// <summary>Gets which claims on other editions are read under a mapped one.</summary>
    /// <value>The default is <see cref="CarryPolicy.Successors"/>.</value>
    public CarryPolicy Carry { get; } = carry ?? CarryPolicy.Successors;

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
        var reader = new ClaimReader(library, carrier, Policy == MappingPolicy.Shared, editions);
        foreach (var entry in standing)
            reader.Read(entry.Alignments);
        var minutes = Minutes(standing);
        var mapped = reader.ToClaims()
            .Select(claims => new EditionCoverage(new(Policy, claims, EditionMinutes.Of(claims, minutes, entry => standing[entry].Id), standing)))
            .ToSequence();
        return new Coverage(() => new ClaimStates(library, carrier, mapped).Of(standing))
        {
            Record = record,
            Policy = Policy,
            Carry = Carry,
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

    private static Figure Total(Sequence<RecordEntry> standing) => new(standing.Sum(e => e.Activity!.Minutes), () => new() // standing entries have an activity
    {
        Figure = "Minutes of the record",
        Rule = "Each standing entry counts once, however many standards it bears on.",
        Lines = standing.Select(e => EditionFigures.Line(e, Fraction.One, [])).ToSequence(),
    });
}
