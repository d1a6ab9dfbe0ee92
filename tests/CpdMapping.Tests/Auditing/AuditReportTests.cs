using System.Globalization;
using System.Text;
using System.Text.Json;
using CpdMapping.Auditing;
using CpdMapping.Mapping;
using CpdMapping.Tests.Snapshots;

namespace CpdMapping.Tests.Auditing;

public class AuditReportTests
{
    [Fact]
    public void A_whole_report_reads_like_this()
    {
        var record = Cases.Record(
            Cases.Piece("old", "2024-11-30", "A talk"),
            Cases.Piece("talk", "2025-02-03", "Supervision about thresholds", "I learnt to ask who is missing.", "I now begin each meeting with that question.").Claiming("4.2", "4.6")
                with
            { Peer = new("J. Example", "team manager") },
            Cases.Piece("article", "2025-06-10", "An article about kinship care", "Grandparents were often asked late.")).Submitted();

        Snapshot.Match(AsText(record.Audit()), "txt");
    }

    [Fact]
    public void A_report_is_written_as_json()
    {
        var json = Cases.Good.Audit().ToJson();

        Snapshot.Match(json.Replace(LibraryVersion.Text, "VERSION", StringComparison.Ordinal), "json");
        Assert.Equal("2024-12-01", JsonDocument.Parse(json).RootElement.GetProperty("cycle").GetProperty("from").GetString());
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        Assert.Equal(Cases.Good.Audit().ToJson(), Cases.Good.Audit().ToJson());
        Assert.Equal(Cases.Good.Audit(), Cases.Good.Audit());
    }

    [Fact]
    public void A_record_that_meets_every_required_rule_is_ready()
    {
        Assert.True(Cases.Good.Audit().IsReadyToSubmit);
        Assert.Equal(Outcome.NotMet, Cases.Good.Audit().Of("cpd-standard").Outcome);
    }

    [Fact]
    public void That_it_was_not_handed_in_yet_does_not_keep_a_record_from_being_ready()
    {
        Assert.True(Cases.Good.Submitted().Audit().IsReadyToSubmit);
        Assert.False(Cases.Good.Submitted().Audit(on: new(2025, 12, 1), inCycle: Cases.On).IsReadyToSubmit);
    }

    [Fact]
    public void An_unknown_day_of_joining_does_not_keep_a_record_from_being_ready()
    {
        Assert.True(Cases.Good.Joined(null).Audit().IsReadyToSubmit);
    }

    [Fact]
    public void One_rule_that_is_not_met_or_cannot_be_told_keeps_a_record_from_being_ready()
    {
        Assert.False(Cases.Record().Audit().IsReadyToSubmit);
        Assert.False((Cases.Good with { Registrations = [] }).Audit().IsReadyToSubmit);
    }

    [Fact]
    public void The_cycle_is_the_one_that_the_day_falls_in()
    {
        Assert.Equal((new DateOnly(2024, 12, 1), new DateOnly(2025, 11, 30)), Span(Cases.Good.Audit(new DateOnly(2025, 11, 30))));
        Assert.Equal((new DateOnly(2025, 12, 1), new DateOnly(2026, 11, 30)), Span(Cases.Good.Audit(new DateOnly(2025, 12, 1))));
        Assert.Equal((new DateOnly(2023, 12, 1), new DateOnly(2024, 11, 30)), Span(Cases.Good.Audit(new DateOnly(2024, 2, 29))));
    }

    [Fact]
    public void Coverage_of_another_record_is_refused()
    {
        var coverage = new EvidenceMapper(Cases.Library).Map(Cases.Record());

        Assert.Throws<ArgumentException>(() => Cases.Swe.Audit(Cases.Good, coverage, Cases.On));
    }

    [Fact]
    public void A_day_before_the_scheme_was_in_force_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Cases.Good.Audit(new DateOnly(2021, 11, 30)));

        Assert.Contains("in force from 2021-12-01", error.Message, StringComparison.Ordinal);
    }

    private static (DateOnly From, DateOnly To) Span(AuditReport report) => (report.From, report.To);

    private static string AsText(AuditReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{report.Scheme} {report.Title} ({report.Body}), {report.From:yyyy-MM-dd} to {report.To:yyyy-MM-dd}, asked for {report.On:yyyy-MM-dd}\n");
        foreach (var f in report.Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{f.Outcome} {f.Code} {f.Rule} ({f.Weight})\n  asks: {f.Asks}\n  found: {f.Found}\n");
            text.Append(CultureInfo.InvariantCulture, $"  entries: {string.Join(", ", f.Entries)}\n  remedy: {f.Remedy}\n  by: {f.By:yyyy-MM-dd'T'HH:mmzzz}\n  source: {f.Source}\n");
        }
        return text.ToString();
    }
}
