using CpdMapping.Learning;
using CpdMapping.Mapping.Gaps;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Teams;

/// <summary>The coverage of one edition in columns side by side: by period, by level, by person, by team.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record CoverageTable
{
    /// <summary>Gets the edition.</summary>
    public required Edition Edition { get; init; }

    /// <summary>Gets the columns in the order of the groups; at least one.</summary>
    public required Sequence<CoverageColumn> Columns { get; init; }

    /// <summary>Makes a table.</summary>
    /// <param name="mapper">The mapper, with the policy of the minutes.</param>
    /// <param name="edition">The edition to map to.</param>
    /// <param name="groups">The columns, each with a name of its own.</param>
    /// <param name="gapPolicy">What makes a standard a gap; <see cref="GapPolicy.Default"/> when null.</param>
    /// <exception cref="ArgumentException">There is no group, two have the same name, or one of them has no record or the same one twice.</exception>
    /// <exception cref="StandardNotFoundException">The edition is not loaded.</exception>
    public static CoverageTable Of(EvidenceMapper mapper, EditionRef edition, IEnumerable<CoverageGroup> groups, GapPolicy? gapPolicy = null)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var columns = groups.Select(group => new CoverageColumn(group.Name, TeamCoverage.Of(mapper, edition, group.Records, group.Slice, gapPolicy))).ToSequence();
        if (columns.IsEmpty)
            throw new ArgumentException("A table without a group has no column.", nameof(groups));
        if (columns.GroupBy(column => column.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"Two groups are named '{twice.Key}'.", nameof(groups));
        return new() { Edition = columns[0].Coverage.Edition, Columns = columns };
    }

    /// <summary>Gives a group for each person, in the order of the records, named by the record's id.</summary>
    /// <param name="records">The records.</param>
    /// <param name="slice">Which entries and claims are looked at; <see cref="Slice.All"/> when null.</param>
    public static Sequence<CoverageGroup> ByPerson(IEnumerable<CpdRecord> records, Slice? slice = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.Select(record => new CoverageGroup(record.Id, [record], slice ?? Slice.All)).ToSequence();
    }

    /// <summary>Gives a group for each period, in the order given: with two of them, period stands against period.</summary>
    /// <param name="records">The records.</param>
    /// <param name="periods">The periods; they may overlap.</param>
    /// <param name="slice">What else is asked of entries and claims; <see cref="Slice.All"/> when null.</param>
    public static Sequence<CoverageGroup> ByPeriod(IEnumerable<CpdRecord> records, IEnumerable<Period> periods, Slice? slice = null)
    {
        ArgumentNullException.ThrowIfNull(periods);
        var all = records.ToSequence();
        return periods.Select(period => new CoverageGroup(period.ToString(), all, (slice ?? Slice.All) with { Period = period })).ToSequence();
    }

    /// <summary>Gives a group for each level of an edition, in the body's order; claims that name no level are in none of them.</summary>
    /// <param name="records">The records.</param>
    /// <param name="edition">The edition with the levels.</param>
    /// <param name="slice">What else is asked of entries and claims; <see cref="Slice.All"/> when null.</param>
    public static Sequence<CoverageGroup> ByLevel(IEnumerable<CpdRecord> records, Edition edition, Slice? slice = null)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var all = records.ToSequence();
        return edition.Levels.Select(level => new CoverageGroup(level.Name, all, (slice ?? Slice.All) with { Level = level.Id })).ToSequence();
    }
}
