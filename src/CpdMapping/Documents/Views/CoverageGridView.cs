using CpdMapping.Documents.Wording;
using CpdMapping.Mapping.Teams;

namespace CpdMapping.Documents.Views;

/// <summary>The time of several groups side by side, to print.</summary>
/// <param name="Anchor">The place on the page.</param>
/// <param name="Caption">Which groups they are.</param>
/// <param name="Heads">What the groups are called.</param>
/// <param name="Rows">The standards.</param>
public sealed record CoverageGridView(string Anchor, string Caption, Sequence<string> Heads, Sequence<CoverageRowView> Rows)
{
    internal static CoverageGridView Of(CoverageTable table, CoverageColumn[] columns, int before, string anchor, CoverageScope scope)
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        return new(
            $"{anchor}-groups-{WordFormat.Number(before + 1)}",
            WordFormat.Fill(scope.Language.Words.Figures.Groups, table.Edition.Ref, before + 1, before + columns.Length),
            columns.Select(column => column.Name).ToSequence(),
            table.Edition.Standards.Select((standard, place) => new CoverageRowView
            {
                Code = standard.Ref.Code,
                Name = scope.Format.Name(standard.Name, standard.Ref.Code),
                Level = EditionTableView.LevelOf(standard, levels),
                Cells = columns.Select(column => scope.Time(column.Coverage, column.Coverage.Standards[place].RolledUp)).ToSequence(),
            }).ToSequence());
    }
}
