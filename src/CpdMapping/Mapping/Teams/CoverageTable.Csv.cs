using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Mapping.Sums;

namespace CpdMapping.Mapping.Teams;

public sealed partial record CoverageTable
{
    private static readonly string[] Heads =
    [
        "edition", "column", "slice", "policy", "people", "standard", "name", "parent", "claimed-minutes", "minutes", "activities", "with-evidence", "with-reflection", "latest",
        "declared-minutes", "evidenced-minutes", "confirmed-minutes", "audited-minutes", "people-with-activities", "people-with-gaps",
    ];

    /// <summary>Writes tables as comma-separated values: a line for each standard and column, and one for the edition as a whole. Lines end in LF.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="fewest">The fewest people of whom a figure is shown; those that <see cref="TeamCoverage.IsTelling"/> holds back are empty.</param>
    /// <remarks>Cells that a spreadsheet could run as formulas begin with an apostrophe.</remarks>
    public static string ToCsv(IEnumerable<CoverageTable> tables, int fewest = 1)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fewest);
        return CsvWriter.Write(Heads, tables.SelectMany(table => table.Columns.SelectMany(column => Rows(table.Edition.Ref.ToString(), column, fewest))));
    }

    private static IEnumerable<string?[]> Rows(string edition, CoverageColumn column, int fewest)
    {
        var team = column.Coverage;
        string?[] head = [edition, column.Name, team.Slice.Text, team.Policy.Id, Plain.Number(team.People)];
        yield return [.. head, null, null, null, null, .. Cells(team, team.Touched, fewest), null];
        foreach (var row in team.Standards)
            yield return
            [
                .. head, row.Standard.Ref.ToString(), row.Standard.Name, row.Standard.Parent?.Value,
                team.IsTelling(row.Claimed.People, fewest) ? null : Plain.Number(row.Claimed.Minutes),
                .. Cells(team, row.RolledUp, fewest),
                team.IsTelling(row.Gaps, fewest) ? null : Plain.Number(row.Gaps),
            ];
    }

    private static string?[] Cells(TeamCoverage team, CoverageSum sum, int fewest) => team.IsTelling(sum.People, fewest)
        ? new string?[10]
        :
        [
            Plain.Number(sum.Minutes), Plain.Number(sum.Activities), Plain.Number(sum.WithEvidence), Plain.Number(sum.WithReflection), sum.Latest is { } latest ? Plain.Day(latest) : null,
            .. Enum.GetValues<Assurance>().Select(assurance => Plain.Number(sum.Mix[assurance].Minutes)), Plain.Number(sum.People),
        ];
}
