using CpdMapping.Learning;
using CpdMapping.Mapping.Sums;
using CpdMapping.Mapping.Teams;

namespace CpdMapping.Cli.Commands.Coverages;

/// <summary>Tables as comma-separated values: a line for each standard and column, and one for the edition as a whole. What is held back is empty.</summary>
internal static class CoverageCsv
{
    public static string Of(IEnumerable<CoverageTable> tables, int fewest)
    {
        var csv = new CsvText();
        csv.Line(
            "edition", "column", "slice", "policy", "people", "standard", "name", "parent", "claimed-minutes", "minutes", "activities", "with-evidence", "with-reflection", "latest",
            "declared-minutes", "evidenced-minutes", "confirmed-minutes", "audited-minutes", "people-with-activities", "people-with-gaps");
        foreach (var table in tables)
            foreach (var (name, team) in table.Columns)
            {
                string?[] head = [table.Edition.Ref.ToString(), name, team.Slice.Text, team.Policy.Id];
                csv.Line([.. head, team.People, null, null, null, null, .. Cells(team, team.Touched, fewest), null]);
                foreach (var row in team.Standards)
                    csv.Line([
                        .. head, team.People, row.Standard.Ref, row.Standard.Name, row.Standard.Parent?.Value,
                        team.IsTelling(row.Claimed.People, fewest) ? null : row.Claimed.Minutes,
                        .. Cells(team, row.RolledUp, fewest),
                        team.IsTelling(row.Gaps, fewest) ? null : row.Gaps]);
            }
        return csv.ToString();
    }

    private static object?[] Cells(TeamCoverage team, CoverageSum sum, int fewest) => team.IsTelling(sum.People, fewest)
        ? new object?[10]
        : [
            sum.Minutes, sum.Activities, sum.WithEvidence, sum.WithReflection, sum.Latest,
            .. Enum.GetValues<Assurance>().Select(assurance => (object?)sum.Mix[assurance].Minutes), sum.People];
}
