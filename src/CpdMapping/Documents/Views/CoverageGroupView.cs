using CpdMapping.Documents.Wording;
using CpdMapping.Mapping.Teams;

namespace CpdMapping.Documents.Views;

/// <summary>Whose records a page about coverage looks at, and which part of them, to print.</summary>
/// <param name="Name">What the group is called.</param>
/// <param name="People">How many people there are, those with nothing to show included.</param>
/// <param name="Slice">Which entries and claims were looked at, in English.</param>
/// <param name="All">What all activities come to.</param>
/// <param name="OnEdition">What the activities come to that claim something of the edition.</param>
public sealed record CoverageGroupView(string Name, string People, string Slice, CoverageCellView All, CoverageCellView OnEdition)
{
    internal static CoverageGroupView Of(CoverageColumn column, CoverageScope scope) => new(
        column.Name,
        WordFormat.Number(column.Coverage.People),
        column.Coverage.Slice.Text,
        scope.TimeIn(column.Coverage, column.Coverage.Total),
        scope.TimeIn(column.Coverage, column.Coverage.Touched));
}
