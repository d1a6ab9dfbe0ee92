using CpdMapping.Learning;
using CpdMapping.Mapping.Gaps;
using CpdMapping.Mapping.Sums;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Teams;

/// <summary>What the records of one or more people have on the standards of an edition, within a slice.</summary>
/// <remarks>It names nobody. Immutable and safe to share between threads.</remarks>
public sealed partial record TeamCoverage
{
    /// <summary>Gets the edition.</summary>
    public required Edition Edition { get; init; }

    /// <summary>Gets how minutes were credited.</summary>
    public required MappingPolicy Policy { get; init; }

    /// <summary>Gets which claims on other editions were read under the edition.</summary>
    public required CarryPolicy Carry { get; init; }

    /// <summary>Gets what makes a standard a gap.</summary>
    public required GapPolicy GapPolicy { get; init; }

    /// <summary>Gets which entries and claims were looked at.</summary>
    public required Slice Slice { get; init; }

    /// <summary>Gets how many people there are, those with nothing to show included.</summary>
    public required int People { get; init; }

    /// <summary>Gets what all activities within the slice come to, each once, whatever they claim.</summary>
    public required CoverageSum Total { get; init; }

    /// <summary>Gets what the activities come to that claim anything of the edition, each once.</summary>
    public required CoverageSum Touched { get; init; }

    /// <summary>Gets every standard of the edition, in the body's order, covered or not.</summary>
    public required Sequence<TeamStandard> Standards { get; init; }

    /// <summary>Gets whether any of the records is made up, so that everything printed from it is marked as a specimen.</summary>
    public required bool Specimen { get; init; }

    /// <summary>Gets the version of the standards data that the figures rest on.</summary>
    public required string DataSet { get; init; }

    /// <summary>Adds up the coverage of people's records.</summary>
    /// <param name="mapper">The mapper, with the policy of the minutes.</param>
    /// <param name="edition">The edition to map to.</param>
    /// <param name="records">The records, one a person.</param>
    /// <param name="slice">Which entries and claims are looked at; <see cref="Slice.All"/> when null.</param>
    /// <param name="gapPolicy">What makes a standard a gap; <see cref="GapPolicy.Default"/> when null.</param>
    /// <exception cref="ArgumentException">There is no record, or two have the same id, so that a person's hours would count twice.</exception>
    /// <exception cref="StandardNotFoundException">The edition is not loaded.</exception>
    public static TeamCoverage Of(EvidenceMapper mapper, EditionRef edition, IEnumerable<CpdRecord> records, Slice? slice = null, GapPolicy? gapPolicy = null)
    {
        ArgumentNullException.ThrowIfNull(mapper);
        ArgumentNullException.ThrowIfNull(records);
        var people = records.ToList();
        if (people.Count == 0)
            throw new ArgumentException("A team without a record has no coverage.", nameof(records));
        if (people.GroupBy(record => record.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"Two records have the id '{twice.Key}'; one a person is expected.", nameof(records));
        var taken = slice ?? Slice.All;
        var policy = gapPolicy ?? GapPolicy.Default;
        var coverages = people.ConvertAll(record => mapper.Map(taken.Of(record), edition));
        return new()
        {
            Edition = coverages[0].Editions[0].Edition,
            Policy = mapper.Policy,
            Carry = mapper.Carry,
            GapPolicy = policy,
            Slice = taken,
            People = people.Count,
            Total = Add(coverages, coverage => coverage.Total),
            Touched = Add(coverages, coverage => coverage.Editions[0].Touched),
            Standards = Rows(coverages, policy),
            Specimen = people.Exists(record => record.Specimen),
            DataSet = coverages[0].DataSet,
        };
    }

    /// <summary>Tells whether a figure is about so few people that it could give one of them away.</summary>
    /// <param name="people">How many people the figure is about.</param>
    /// <param name="fewest">The fewest people of whom a figure may be shown, 1 or more.</param>
    /// <returns>Whether it is about someone, and about fewer than <paramref name="fewest"/>, or about all but so few of the team.</returns>
    /// <remarks>
    /// Where all but one have something, the one is known as well as where only one has. A figure that is shown elsewhere, such as that of a standard above, may
    /// still give away one that is not: a document that is published needs a human's eye.
    /// </remarks>
    public bool IsTelling(int people, int fewest)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fewest);
        return (people > 0 && people < fewest) || (people < People && People - people < fewest);
    }

    private static Sequence<TeamStandard> Rows(List<Coverage> coverages, GapPolicy policy)
    {
        var gaps = coverages.SelectMany(coverage => coverage.GapsUnder(policy)).SelectMany(edition => edition.Gaps).CountBy(gap => gap.Standard.Ref).ToDictionary();
        return coverages[0].Editions[0].Standards.Select((row, place) => new TeamStandard(
            row.Standard,
            Add(coverages, coverage => coverage.Editions[0].Standards[place].Claimed),
            Add(coverages, coverage => coverage.Editions[0].Standards[place].RolledUp),
            gaps.GetValueOrDefault(row.Standard.Ref))).ToSequence();
    }

    private static CoverageSum Add(List<Coverage> coverages, Func<Coverage, Figure> figure) =>
        coverages.Aggregate(default(CoverageSum), (sum, coverage) => sum + coverage.Sum(figure(coverage)));
}
