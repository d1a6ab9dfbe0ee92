using CpdMapping.Auditing;
using CpdMapping.Learning;
using static CpdMapping.Tests.Auditing.Cases;

namespace CpdMapping.Tests.Auditing.Shapes;

/// <summary>Schemes of a body that does not exist, for the shapes of rules that the real ones do not use. Its year is the calendar year.</summary>
internal static class Fiction
{
    public const string Years = "{kind: fixed-dates, starts: \"01-01\", zone: Europe/London}";
    public const string TwoYears = "{kind: fixed-dates, starts: \"01-01\", years: 2, first: 2024, zone: Europe/London}";

    public static string File => Repository.Read("tests", "CpdMapping.Tests", "TestData", "schemes", "board-of-examples", "example-cpd", "2024.yaml");

    /// <summary>A scheme of one rule or exemption.</summary>
    public static Scheme With(string rule, string cycle = Years, bool exemption = false) => Read(FileWith(rule, cycle, exemption)).Value;

    /// <summary>The file of a scheme of one rule or exemption.</summary>
    public static string FileWith(string rule, string cycle = Years, bool exemption = false)
    {
        var own = $"  - {{id: rule, asks: Something, {(exemption ? "" : "weight: required, ")}{rule}}}";
        var rules = exemption ? $"exemptions:\n{own}\nrules:\n  - {{id: dates, kind: dates-in-cycle, asks: Something, weight: required}}" : $"rules:\n{own}";
        return $$"""
            format: 1
            scheme: example-cpd@2020
            revision: 1
            title: An example
            body: {id: board-of-examples, name: Board of Examples}
            in-force:
              from: {date: 2020, basis: unverified}
            checked-on: 2026-11-25
            sources: {rules: "https://example.org/rules"}
            source: rules
            vocabulary: {piece: entry, pieces: entries, cycle: year}
            cycle: {{cycle}}
            {{rules}}
            """;
    }

    public static CpdRecord Member(params RecordEntry[] entries) => Registered("board-of-examples", null, "Practitioner", entries).Joined("2020-01-15");

    public static Finding Check(this CpdRecord record, string rule, string on = "2025-12-31", string cycle = Years, bool exemption = false) =>
        record.AuditUnder(With(rule, cycle, exemption), on).Of("rule");

    public static RecordEntry By(this RecordEntry entry, string? provider = null, string? course = null, string? title = null) =>
        entry with { Activity = entry.Activity! with { Provider = provider, Course = course, Title = title ?? entry.Activity.Title } };

    public static RecordEntry Until(this RecordEntry entry, string day) => entry with { Activity = entry.Activity! with { To = Day(day) } };

    public static CpdRecord OnLeave(this CpdRecord record, string from, string? to, string? reason = null) =>
        record.Registered(r => r with { Leave = [new Leave(Day(from), to is null ? null : Day(to), reason)] });
}
