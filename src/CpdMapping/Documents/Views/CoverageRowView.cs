using CpdMapping.Mapping.Teams;

namespace CpdMapping.Documents.Views;

/// <summary>Every figure of one standard, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CoverageRowView
{
    /// <summary>Gets the code.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets how deep the standard lies; 0 at the top.</summary>
    public required int Level { get; init; }

    /// <summary>Gets the cells: time claimed, time with all below, activities, evidence, reflections, latest day, assurance, people where there are several, gaps.</summary>
    public required Sequence<CoverageCellView> Cells { get; init; }

    internal static Sequence<CoverageRowView> Of(TeamCoverage team, CoverageScope scope)
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        return team.Standards.Select(row => new CoverageRowView
        {
            Code = row.Standard.Ref.Code,
            Name = scope.Format.Name(row.Standard.Name, row.Standard.Ref.Code),
            Level = EditionTableView.LevelOf(row.Standard, levels),
            Cells = CellsOf(row, team, scope).ToSequence(),
        }).ToSequence();
    }

    private static IEnumerable<CoverageCellView> CellsOf(TeamStandard row, TeamCoverage team, CoverageScope scope)
    {
        var sum = row.RolledUp;
        yield return scope.Time(team, row.Claimed);
        yield return scope.Time(team, sum);
        yield return scope.Number(team, sum.People, sum.Activities);
        yield return scope.Number(team, sum.People, sum.WithEvidence);
        yield return scope.Number(team, sum.People, sum.WithReflection);
        yield return scope.Cell(team, sum.People, sum.Latest is { } day ? scope.Format.Day(day) : null);
        yield return scope.Cell(team, sum.People, scope.Mix(sum.Mix));
        if (team.People > 1)
            yield return scope.Number(team, sum.People, sum.People);
        yield return team.People > 1 ? scope.Number(team, row.Gaps, row.Gaps) : scope.Cell(team, row.Gaps, row.Gaps > 0 ? scope.Words.IsGap : null);
    }
}
