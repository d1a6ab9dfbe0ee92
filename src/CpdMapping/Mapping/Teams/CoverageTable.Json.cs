using CpdMapping.Files;
using CpdMapping.Mapping.Sums;

namespace CpdMapping.Mapping.Teams;

public sealed partial record CoverageTable
{
    /// <summary>Writes the table as JSON. The same table gives the same bytes.</summary>
    /// <param name="fewest">The fewest people of whom a figure is shown; those that <see cref="TeamCoverage.IsTelling"/> holds back are marked as suppressed.</param>
    public string ToJson(int fewest = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fewest);
        return NodeWriter.ToJson(Map(fewest).Build());
    }

    /// <summary>Writes tables as one JSON file. The same tables give the same bytes.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="fewest">The fewest people of whom a figure is shown; those that <see cref="TeamCoverage.IsTelling"/> holds back are marked as suppressed.</param>
    public static string ToJson(IEnumerable<CoverageTable> tables, int fewest = 1)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fewest);
        return NodeWriter.ToJson(new MapBuilder().Integer("format", 1).Maps("tables", tables.Select(table => table.Map(fewest))).Build());
    }

    private MapBuilder Map(int fewest)
    {
        var any = Columns[0].Coverage;
        return new MapBuilder()
            .Integer("format", 1)
            .Text("edition", Edition.Ref.ToString())
            .Text("title", Edition.Title.Value)
            .Integer("revision", Edition.Revision)
            .Text("fingerprint", Edition.Fingerprint)
            .Map("policy", new MapBuilder().Text("id", any.Policy.Id).Text("text", any.Policy.Text))
            .Map("carry", new MapBuilder().Text("id", any.Carry.Id).Text("text", any.Carry.Text))
            .Map("gap-policy", any.GapPolicy.ToMap())
            .Text("data-set", any.DataSet)
            .Text("library-version", LibraryVersion.Text)
            .Flag("specimen", Columns.Any(column => column.Coverage.Specimen))
            .Integer("fewest", fewest)
            .Maps("columns", Columns.Select(column => ToMap(column, fewest)));
    }

    private static MapBuilder ToMap(CoverageColumn column, int fewest)
    {
        var team = column.Coverage;
        return new MapBuilder()
            .Text("name", column.Name)
            .Text("slice", team.Slice.Text)
            .Integer("people", team.People)
            .Map("total", Sum(team.Total))
            .Map("touched", Sum(team.Touched))
            .Maps("standards", team.Standards.Select(row => new MapBuilder()
                .Text("standard", row.Standard.Ref.ToString())
                .Text("name", row.Standard.Name)
                .OptionalText("parent", row.Standard.Parent?.Value)
                .Flag("claimable", row.Standard.Claimable)
                .Map("claimed", Sum(row.Claimed))
                .Map("rolled-up", Sum(row.RolledUp))
                .Map("gaps", team.IsTelling(row.Gaps, fewest) ? Suppressed() : new MapBuilder().Integer("people", row.Gaps))));

        MapBuilder Sum(CoverageSum sum) => team.IsTelling(sum.People, fewest) ? Suppressed() : SumWords.Map(sum).Integer("people", sum.People);
    }

    private static MapBuilder Suppressed() => new MapBuilder().Flag("suppressed", true);
}
