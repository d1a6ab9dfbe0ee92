using System.Globalization;
using CpdMapping.Learning;
using CpdMapping.Mapping.Sums;
using CpdMapping.Mapping.Teams;
using Spectre.Console;

namespace CpdMapping.Cli.Commands.Coverages;

/// <summary>Tables for people: with one column of coverage, every figure of it; with several, the minutes side by side.</summary>
internal sealed class CoverageText(CoverageTable table, int fewest, Screen screen)
{
    private const string HeldBack = "*";

    private bool hasHeldBack;

    public static void Write(IEnumerable<CoverageTable> tables, int fewest, Screen screen)
    {
        var first = true;
        foreach (var table in tables)
        {
            if (!first)
                screen.Line();
            first = false;
            new CoverageText(table, fewest, screen).Write();
        }
    }

    private void Write()
    {
        var edition = table.Edition;
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"{edition.Title.Value} ({edition.Ref}), revision {edition.Revision}"));
        screen.Line(table.Columns[0].Coverage.Policy.Text);
        screen.Line(table.Columns[0].Coverage.Carry.Text);
        foreach (var (name, team) in table.Columns)
        {
            screen.Line();
            screen.Line($"{(table.Columns.Count == 1 ? "" : $"{name}: ")}{People(team.People)}. {team.Slice.Text}");
            screen.Line($"  All activities: {Words(team, team.Total)}");
            screen.Line($"  On this edition: {Words(team, team.Touched)}");
        }
        screen.Line();
        if (table.Columns.Count == 1)
            Details(table.Columns[0].Coverage);
        else
            SideBySide();
        screen.Line($"{table.Columns[0].Coverage.GapPolicy.Text} Data set {table.Columns[0].Coverage.DataSet}.");
        if (hasHeldBack)
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"{HeldBack} is held back: the figure would be about fewer than {fewest} people, or about all but so few."));
    }

    private void Details(TeamCoverage team)
    {
        var rows = new Table { Border = TableBorder.Simple };
        rows.AddColumns("Standard", "Name", "Claimed", "Minutes", "Activities", "Evidence", "Reflected", "Latest", "Assurance", team.People == 1 ? "Gap" : "People", team.People == 1 ? "" : "With a gap");
        foreach (var row in team.Standards)
        {
            var shown = !team.IsTelling(row.RolledUp.People, fewest);
            rows.AddRow([.. new[]
            {
                row.Standard.Ref.Code,
                row.Standard.Name,
                Shown(team, row.Claimed.People, row.Claimed.Minutes),
                Shown(team, row.RolledUp.People, row.RolledUp.Minutes),
                Shown(team, row.RolledUp.People, row.RolledUp.Activities),
                Shown(team, row.RolledUp.People, row.RolledUp.WithEvidence),
                Shown(team, row.RolledUp.People, row.RolledUp.WithReflection),
                shown ? row.RolledUp.Latest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "" : HeldBack,
                shown ? Mix(row.RolledUp.Mix) : HeldBack,
                team.People == 1 ? row.Gaps == 1 ? "gap" : "" : Shown(team, row.RolledUp.People, row.RolledUp.People),
                team.People == 1 ? "" : Shown(team, row.Gaps, row.Gaps),
            }.Select(Markup.Escape)]);
        }
        screen.Write(rows);
    }

    private void SideBySide()
    {
        var rows = new Table { Border = TableBorder.Simple };
        rows.AddColumns("Standard", "Name");
        foreach (var column in table.Columns)
            rows.AddColumn(Markup.Escape(column.Name));
        var change = table.Columns.Count == 2 && fewest == 1;
        if (change)
            rows.AddColumn("Change");
        for (var place = 0; place < table.Edition.Standards.Count; place++)
        {
            var standard = table.Edition.Standards[place];
            var cells = table.Columns.Select(column => Shown(column.Coverage, column.Coverage.Standards[place].RolledUp.People, column.Coverage.Standards[place].RolledUp.Minutes));
            rows.AddRow([.. new[] { standard.Ref.Code, standard.Name }.Concat(cells).Concat(change ? [Change(place)] : []).Select(Markup.Escape)]);
        }
        screen.Write(rows);
        screen.Line("Minutes of the standard and all below it.");
    }

    private string Change(int place)
    {
        var by = table.Columns[1].Coverage.Standards[place].RolledUp.Minutes - table.Columns[0].Coverage.Standards[place].RolledUp.Minutes;
        return by == 0 ? "" : by.ToString("+0;-0", CultureInfo.InvariantCulture);
    }

    private string Words(TeamCoverage team, CoverageSum sum)
    {
        if (team.IsTelling(sum.People, fewest))
            return Held();
        var activities = sum.Activities == 1 ? "1 activity" : string.Create(CultureInfo.InvariantCulture, $"{sum.Activities} activities");
        return string.Create(CultureInfo.InvariantCulture, $"{sum.Minutes} minutes in {activities}{(sum.Activities == 0 ? "" : $": {Mix(sum.Mix)}")}");
    }

    private string Shown(TeamCoverage team, int people, int figure) =>
        team.IsTelling(people, fewest) ? Held() : figure == 0 ? "" : figure.ToString(CultureInfo.InvariantCulture);

    private string Held()
    {
        hasHeldBack = true;
        return HeldBack;
    }

    private static string Mix(AssuranceMix mix) => string.Join(", ", Enum.GetValues<Assurance>()
        .Where(assurance => mix[assurance].Activities > 0)
        .Select(assurance => string.Create(CultureInfo.InvariantCulture, $"{mix[assurance].Minutes} {AssuranceOption.Word(assurance)}")));

    private static string People(int people) => people == 1 ? "1 person" : string.Create(CultureInfo.InvariantCulture, $"{people} people");
}
