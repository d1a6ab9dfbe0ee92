using System.Globalization;
using System.Text;
using CpdMapping.Auditing;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Auditing;

/// <summary>Records and schemes to audit. The cycle is 1 December 2024 to 30 November 2025 unless a test says otherwise.</summary>
internal static class Cases
{
    public static readonly DateOnly On = new(2025, 10, 1);

    public static readonly EditionRef SocialWorkEngland = EditionRef.Parse("swe-professional-standards@2019");

    /// <summary>The fourth standard with its eight parts, and another standard.</summary>
    public static readonly StandardsLibrary Library = new("test 1", [new EditionEntry(Mapping.Examples.Edition(
        "swe-professional-standards@2019",
        "2019-12-02",
        null,
        [],
        [("3", null, true), ("3.1", "3", true), ("4", null, true), .. Enumerable.Range(1, 8).Select(i => ($"4.{i}", (string?)"4", true))]))]);

    public static Scheme Swe => SchemeBook.BuiltIn[SchemeRef.Parse("swe-cpd@2021-12")];

    /// <summary>Two complete pieces, one with a peer, by someone who joined in 2020 and has handed it in.</summary>
    public static CpdRecord Good => Record(
        Piece("talk", "2025-02-03", "Supervision about thresholds", "I learnt to ask who is missing from the room before a plan is made.", "I now begin each meeting with that question.")
            with
        { Peer = new PeerReflection("J. Example", "team manager", "We agreed to try it in the next three meetings.") },
        Piece("article", "2025-06-10", "An article about kinship care", "Grandparents were often asked late, after other plans had been made.", "Two families were asked earlier than they would have been."));

    public static CpdRecord Record(params RecordEntry[] entries) => new()
    {
        Id = "zoe-example",
        Learner = "Zoë Example",
        Entries = entries.ToSequence(),
        Registrations = [new Registration { Body = "social-work-england", Number = "SW0", Joined = new DateOnly(2020, 3, 1), Submitted = [Moment("2025-09-20T10:15:00+01:00")] }],
    };

    public static CpdRecord Joined(this CpdRecord record, string? day) => record.Registered(r => r with { Joined = day is null ? null : Day(day) });

    public static CpdRecord Submitted(this CpdRecord record, params string[] moments) => record.Registered(r => r with { Submitted = moments.Select(Moment).ToSequence() });

    public static CpdRecord Registered(this CpdRecord record, Func<Registration, Registration> change) =>
        record with { Registrations = record.Registrations.Select(change).ToSequence() };

    public static RecordEntry Piece(string id, string day, string title, string? learnt = null, string? impact = null) => new()
    {
        Id = id,
        Logged = Day(day),
        Activity = new Activity { Kind = ActivityKind.Other, Title = title, From = Day(day), To = Day(day), Minutes = 60 },
        Reflection = learnt is null && impact is null ? null : new Reflection(learnt, impact),
    };

    public static RecordEntry Claiming(this RecordEntry piece, params string[] codes) => piece with
    {
        Alignments = codes.Select(c => new Alignment { Standard = StandardSnapshot.Of(Library[SocialWorkEngland][c], Library[SocialWorkEngland]) }).ToSequence(),
    };

    public static AuditReport Audit(this CpdRecord record, DateOnly? on = null, DateOnly? inCycle = null, bool mapped = true) => Swe.Audit(
        record,
        mapped ? new EvidenceMapper(Library).Map(record, SocialWorkEngland) : new EvidenceMapper(Library).Map(record),
        on ?? On,
        inCycle ?? on ?? On);

    public static Finding Of(this AuditReport report, string rule) => report.Findings.Single(f => f.Rule == rule);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset Moment(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

    public static ParseResult<Scheme> Read(string yaml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(yaml));
        return Scheme.TryFromStream(stream, "x.yaml");
    }

    /// <summary>The text of a shipped file, by the scheme that it holds.</summary>
    public static string FileOf(string scheme)
    {
        var reference = SchemeRef.Parse(scheme);
        return File.ReadAllText(Directory.EnumerateFiles(Repository.PathOf("standards", "schemes"), reference.Version + ".yaml", SearchOption.AllDirectories)
            .Single(path => Path.GetFileName(Path.GetDirectoryName(path)) == reference.Scheme));
    }

    /// <summary>An audit under any scheme that looks at no edition.</summary>
    public static AuditReport AuditUnder(this CpdRecord record, Scheme scheme, string on, string? inCycle = null) =>
        scheme.Audit(record, new EvidenceMapper(Library).Map(record), Day(on), Day(inCycle ?? on));

    public static AuditReport AuditUnder(this CpdRecord record, string scheme, string on, string? inCycle = null) =>
        record.AuditUnder(SchemeBook.BuiltIn[SchemeRef.Parse(scheme)], on, inCycle);

    /// <summary>A record with one registration, and what else is given.</summary>
    public static CpdRecord Registered(string body, string? cycleStart, string? role, params RecordEntry[] entries) => Record(entries) with
    {
        Registrations = [new Registration { Body = body, CycleStart = cycleStart is null ? null : Day(cycleStart), Role = role }],
    };

    /// <summary>An entry of a kind and a number of minutes, that shows a certificate and says what was learnt and what came of it.</summary>
    public static RecordEntry Learn(string id, string day, int minutes, ActivityKind kind = ActivityKind.Course)
    {
        var piece = Piece(id, day, "Learning " + id, "Learnt in " + id, "Changed by " + id);
        return piece with { Activity = piece.Activity! with { Kind = kind, Minutes = minutes }, Evidence = [new Evidence("certificate", "Certificate of " + id)] };
    }

    public static string SweFile => Repository.Read("standards", "schemes", "social-work-england", "swe-cpd", "2021-12.yaml");
}
