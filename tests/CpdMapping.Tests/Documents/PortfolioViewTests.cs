using CpdMapping.Auditing;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Learning;
using CpdMapping.Mapping;

namespace CpdMapping.Tests.Documents;

public class PortfolioViewTests
{
    [Fact]
    public void Hours_that_are_there_twice_are_shown_with_what_was_decided()
    {
        var twice = Examples.Record.Standing()[0];
        var record = Examples.Record with { Entries = Examples.Record.Entries.Append(twice with { Id = "z-again", Corrects = null, Because = null }).ToSequence() };
        var view = Examples.Portfolio(record);

        var repeat = Assert.Single(view.Repeats, r => !r.Found.Contains("may have been", StringComparison.Ordinal));
        Assert.Equal("It is not counted again.", repeat.Decision);
        Assert.EndsWith(", of which 0 minutes count", view.Activities.Single(a => a.Entry == "z-again").Time, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"repeats\">Hours that may be there twice</h2>", DocumentTemplates.Portfolio.Render(view).Text, StringComparison.Ordinal);
        Assert.Contains("It is not counted again.", DocumentTemplates.PortfolioMarkdown.Render(view).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"repeats\"", DocumentTemplates.Portfolio.Render(Examples.Portfolio()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_unit_of_a_scheme_that_counts_time_is_shown()
    {
        var on = new DateOnly(2025, 11, 20);
        var record = Examples.Record with { Registrations = [new Registration { Body = "nmc", CycleStart = new DateOnly(2024, 1, 1) }] };
        var coverage = new EvidenceMapper(Examples.Library).Map(record);
        var audit = SchemeBook.BuiltIn.InForce("nmc-revalidation", on).Audit(record, coverage, on);

        Assert.Contains("<dt>Unit of time</dt><dd lang=\"en\">1 hour is 60 minutes. Nothing is rounded.</dd>", DocumentTemplates.Portfolio.Render(PortfolioView.From(coverage, audit)).Text, StringComparison.Ordinal);
        Assert.Null(Examples.Portfolio().Audit!.Unit);
    }

    [Fact]
    public void The_summary_counts_each_hour_once()
    {
        var view = Examples.Portfolio();

        Assert.Equal("34 hours 45 minutes", view.Figures[0].Value);
        Assert.Equal(view.Activities.Count, Examples.Record.Standing().Count);
    }

    [Fact]
    public void Activities_stand_in_order_of_date_and_are_linked_by_their_keys()
    {
        var view = Examples.Portfolio();

        Assert.Equal(["A1", "A2", "A3", "A4"], view.Activities.Select(a => a.Key));
        Assert.Equal("#activity-4", view.Editions.Single(e => e.Ref == "pcf@2018").Rows.Single(r => r.Code == "9").Activities[0].Href);
        Assert.Equal("activity-4", view.Activities[3].Anchor);
    }

    [Fact]
    public void A_correction_names_what_it_takes_the_place_of()
    {
        var view = Examples.Portfolio();

        Assert.Contains(view.Changes, c => c.What == "Takes the place of supervision-june" && c.Earlier is not null && c.Entry.Href == "#activity-2");
        Assert.StartsWith("Takes the place of supervision-june: ", view.Activities[1].Corrects, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawal_is_listed_though_nothing_of_it_stands()
    {
        var record = Examples.Record with { Entries = [.. Examples.Record.Entries, new RecordEntry { Id = "w", Logged = new(2025, 11, 1), Withdraws = "article-trauma", Because = "Twice written." }] };

        var view = Examples.Portfolio(record);

        Assert.Contains(view.Changes, c => c is { Entry: { Text: "w", Href: null }, What: "Takes back article-trauma", Because: "Twice written." });
        Assert.Equal(3, view.Activities.Count);
    }

    [Fact]
    public void A_claim_of_an_older_edition_is_called_valid_but_superseded()
    {
        var noted = Examples.Portfolio().Claims.Noted;

        Assert.Contains(noted, c => c.Standard.Ref == "pcf@2012/5" && c.State == "Valid but superseded" && c.Notes!.Contains("pcf@2018", StringComparison.Ordinal));
        Assert.DoesNotContain(noted, c => c.Standard.Ref == "pcf@2018/7");
    }

    [Fact]
    public void A_claim_that_keeps_no_name_is_printed_by_its_name_in_the_data()
    {
        var claim = Examples.Portfolio().Activities[3].Claims.First(c => c.Standard.Ref == "pcf@2018/9");

        Assert.Equal("Professional Leadership", claim.Standard.Name, ignoreCase: true);
    }

    [Fact]
    public void The_map_has_a_column_an_activity_and_a_cell_for_each()
    {
        var map = Assert.Single(Examples.Portfolio().Maps);

        Assert.Equal("Activities A1 to A4 (* by a claim on another edition)", map.Caption);
        Assert.All(map.Groups.SelectMany(g => g.Rows), r => Assert.Equal(4, r.Cells.Count));
        var knowledge = map.Groups.Single(g => g.Ref == "pcf@2018").Rows.Single(r => r.Code == "5");
        Assert.Equal(["5 h 30 min*", null, "1 h 15 min", "27 h"], knowledge.Cells);
    }

    [Fact]
    public void A_wide_map_is_cut_into_tables_that_fit_on_paper()
    {
        var entry = Examples.Record.Entries[0];
        var record = Examples.Record with { Entries = Enumerable.Range(1, 20).Select(i => entry with { Id = $"e-{i}" }).ToSequence() };

        var maps = Examples.Portfolio(record).Maps;

        Assert.Equal([8, 8, 4], maps.Select(m => m.Activities.Count));
        Assert.Equal("Activities A17 to A20", maps[2].Caption);
    }

    [Fact]
    public void Under_the_shared_policy_what_no_share_names_is_shown()
    {
        Assert.Contains(Examples.Portfolio(MappingPolicy.Shared).Editions, e => e.Unallocated is not null);
        Assert.All(Examples.Portfolio().Editions, e => Assert.Null(e.Unallocated));
    }

    [Fact]
    public void Every_rule_of_the_audit_has_a_word_and_a_sign()
    {
        var audit = Examples.Portfolio().Audit;

        Assert.NotNull(audit);
        Assert.All(audit.Findings, f => Assert.True(f.Outcome.Length > 2 && f.Sign.Length == 1));
        Assert.Contains(audit.Findings, f => f.Tone == "met");
        Assert.Contains(audit.Findings, f => f.Tone == "not-met" && f.Remedy is not null);
    }

    [Fact]
    public void Bars_are_parts_of_all_hours()
    {
        Assert.All(Examples.Portfolio().Editions.SelectMany(e => e.Rows), r => Assert.InRange(r.Bar, 0, 100));
        Assert.Equal(1620 * 100 / 2085, Examples.Portfolio().Catalogues[0].Bar);
    }

    [Fact]
    public void The_reason_for_a_leave_is_not_printed()
    {
        var registration = Examples.Record.Registrations[0] with { Leave = [new Leave(new(2025, 1, 6), new(2025, 2, 2), "surgery")] };

        var document = DocumentTemplates.Portfolio.Render(Examples.Portfolio(Examples.Record with { Registrations = [registration] }));

        Assert.Contains("on leave 6 January 2025 to 2 February 2025", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("surgery", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_audit_the_page_says_that_none_was_asked_for()
    {
        var view = PortfolioView.From(new EvidenceMapper(Examples.Library).Map(Examples.Record));

        Assert.Null(view.Audit);
        Assert.Equal("14 March 2025 to 19 September 2025", view.Period);
        Assert.Contains("No audit was asked for.", DocumentTemplates.Portfolio.Render(view).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_audit_of_another_record_is_refused()
    {
        var coverage = new EvidenceMapper(Examples.Library).Map(Examples.Record);
        var other = Examples.Record with { Id = "other" };
        var audit = CpdMapping.Auditing.SchemeBook.BuiltIn.InForce("swe-cpd", Examples.On).Audit(other, new EvidenceMapper(Examples.Library).Map(other), Examples.On);

        Assert.Throws<ArgumentException>(() => PortfolioView.From(coverage, audit));
    }

    [Fact]
    public void Views_of_the_same_data_are_equal()
    {
        Assert.Equal(Examples.Portfolio(), Examples.Portfolio());
    }
}
