using System.CommandLine;
using CpdMapping.Learning;
using CpdMapping.Mapping.Teams;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Coverages;

/// <summary>The columns that a person asked for: by period, by person, by level or by team.</summary>
internal sealed class GroupChoice
{
    private readonly IReadOnlyList<(string Path, Sequence<CpdRecord> Records)> files;
    private readonly Sequence<CpdRecord> all;
    private readonly GroupBy by;
    private readonly Slice slice;
    private readonly IReadOnlyList<Period> periods;

    public GroupChoice(IReadOnlyList<(string Path, Sequence<CpdRecord> Records)> files, GroupBy by, SliceChoice choice, ParseResult parsed)
    {
        this.files = files;
        this.by = by;
        all = files.SelectMany(file => file.Records).ToSequence();
        slice = choice.Of(parsed);
        periods = choice.PeriodsOf(parsed);
        if (periods.Count > 1 && by != GroupBy.Nothing)
            throw new UsageException("Several periods have a column each, and so has --by: use one of the two.");
        if (by == GroupBy.Level && slice.Level is not null)
            throw new UsageException("--level asks for one level and '--by level' for all: use one of the two.");
    }

    public Sequence<CoverageGroup> Of(Edition edition) => by switch
    {
        GroupBy.Person => CoverageTable.ByPerson(all, slice),
        GroupBy.Level => edition.Levels.IsEmpty ? throw new UsageException($"The edition '{edition.Ref}' has no levels.") : CoverageTable.ByLevel(all, edition, slice),
        GroupBy.Team => files.Select(file => new CoverageGroup(file.Path, file.Records, slice)).ToSequence(),
        _ when periods.Count > 1 => CoverageTable.ByPeriod(all, periods, slice),
        _ => [new CoverageGroup("all", all, slice)],
    };
}
