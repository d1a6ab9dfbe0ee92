using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Standards;
using NJsonSchema;

namespace CpdMapping.Tests.Learning;

/// <summary>The schemas say what the readers say, on good files and on bad ones.</summary>
public sealed class SchemaTests
{
    private const string CourseText = """
        format: 1
        course: garden-craft
        title: Garden craft
        summary: Soil and water.
        provider: {name: The Garden School, url: https://example.org/, check-at: https://example.org/check}
        url: https://example.org/craft
        from: 2020
        to: 2020-03-02
        stated-minutes: 180
        sessions:
          - {id: "1", minutes: 180, title: Outside}
        refresh-months: 12
        certifies: completion
        accreditations:
          - {by: The Society, statement: It is good., reference: S-1, from: 2020-01, to: "2020"}
        fee: {amount: "475.00", currency: GBP, vat-percent: 20, discounts: [{places: 5, percent: 5}, {places: 10, percent: 10}], note: Due in May.}
        standards:
          - headings: [Garden Craft]
            by: The Garden School
            date: 2020-01-01
            names:
              - Soil
              - {as-written: Water, pin: gardens@2018/3, sessions: ["1"], share: 1/3, depth: mentions, level: senior, reason: It rained., by: Ann Example, date: 2020-01-02}
        specimen: true

        """;

    private const string CohortText = """
        format: 1
        cohort: spring-2020
        course: garden-craft
        zone: Europe/London
        sessions:
          - {id: "1", date: 2019-10-27, start: "01:30", offset: "+01:00", end: "01:45", end-offset: "+00:00"}
          - id: "2"
            date: 2020-03-02
            start: "09:30"
            end: "12:30"
            breaks:
              - {start: "10:00", end: "10:15"}
        learners:
          - key: ann
            name: Ann Example
            certificate: GC-7Q4K
            attended: ["1", {session: "2", minutes: 60}]
        specimen: false

        """;

    private const string LogText = """
        format: 1
        log: "2"
        zone: Europe/London
        rows:
          - {name: Ann Example, email: ann@example.org, join: "2020-03-02 09:28:10", leave: "12:31"}
          - {name: Ben Example}
          - {name: Cem Example, minutes: 60}

        """;

    private const string RecordText = """
        format: 1
        record: ann
        learner: Ann Example
        registrations:
          - body: society-of-gardeners
            number: A 1
            role: Gardener
            joined: 2015-01-01
            cycle-start: 2019-01-01
            leave: [{from: 2016-01-01, to: 2016-06-30, reason: parental}]
            submitted: ["2019-11-30T22:59:00Z"]
        entries:
          - id: e1
            logged: 2020-01-03
            activity:
              {kind: course, title: Soil, provider: The Garden School, from: 2020-01-02, to: 2020-01-02, zone: Europe/London,
              times: [{date: 2020-01-02, start: "09:30", end: "11:15"}], minutes: 90, course: garden-craft, refresh-months: 12, certificate: GC-7Q4K}
            alignments:
              - {standard: gardens@2018/1, share: 0.25, minutes: 45, depth: assesses, level: "2", reason: It was all about it., by: Ann Example, date: 2020-01-03, as-written: Soil}
              - standard: {ref: gardens@2018/2, name: Planting and digging, revision: 1, fingerprint: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
            evidence: [{kind: notes, title: Notes, reference: notes.pdf, minutes: 90}]
            reflection: {learnt: Clay wants sand., impact: I dig less., date: 2020-01-03}
            peer: {peer: A neighbour, role: Gardener, text: We compared our beds., date: 2020-01-03}
            confirmed: {by: Ben Example, role: Head gardener, date: 2020-01-04}
            audited: {by: The Society, date: 2020-02-01, scheme: gardeners-cpd@2018}
          - id: e2
            logged: 2020-01-04
            withdraws: e1
            because: I slept.

        """;

    private const string CertificateText = """
        format: 1
        certificate: GC-7Q4K
        learner: Ann Example
        course: garden-craft
        title: Garden craft
        provider: {name: The Garden School, url: https://example.org/, check-at: https://example.org/check}
        cohort: spring-2020
        zone: Europe/London
        sessions:
          - {id: "1", date: 2019-10-27, start: "01:30", offset: "+01:00", end: "01:45", end-offset: "+00:00", attended-minutes: 75}
          - {id: "2", date: 2020-03-09, start: "09:30", end: "12:45", break-minutes: 15, attended-minutes: 180}
        counted-minutes: 255
        rule: pro-rata
        kind: attendance
        refresh-months: 12
        accreditations:
          - {by: The Society, statement: It is good., reference: S-1, from: 2020-01, to: "2020"}
        standards:
          - edition: gardens@2018
            title: Standards of gardening
            alignments:
              - standard: {ref: gardens@2018/2, name: Planting and digging, revision: 1, fingerprint: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
                share: 1/6
                minutes: 85
                depth: assesses
                level: senior
                reason: We dug.
                by: The Garden School
                date: 2020-01-02
                as-written: Digging
        data-set: "2026.11.1"
        specimen: true

        """;

    private static readonly Dictionary<string, (JsonSchema Schema, string Text, Func<string, Sequence<Problem>> Read)> Kinds = new(StringComparer.Ordinal)
    {
        ["course"] = (Schema("course"), CourseText, text => Course.TryParse(text).Problems),
        ["cohort"] = (Schema("cohort"), CohortText, text => Cohort.TryParse(text).Problems),
        ["record"] = (Schema("record"), RecordText, text => CpdRecord.TryParse(text).Problems),
        ["log"] = (Schema("log"), LogText, text => AttendanceLog.TryParse(text).Problems),
        ["certificate"] = (Schema("certificate"), CertificateText, text => Certificate.TryParse(text).Problems),
    };

    public static TheoryData<string, string, string> Good => new()
    {
        { "course", "", "" },
        { "course", "summary: Soil and water.\n", "" },
        { "course", "from: 2020\n", "from: 2020-01\n" },
        { "course", "sessions: [\"1\"]", "sessions: [{session: \"1\", share: 1/2}]" },
        { "course", "sessions: [\"1\"]", "sessions: [{session: \"1\"}]" },
        { "course", "share: 1/3", "share: 25%" },
        { "course", "share: 1/3", "share: 0.25" },
        { "course", "share: 1/3", "share: 1" },
        { "course", "to: \"2020\"", "to: 2020" },
        { "cohort", "", "" },
        { "cohort", "start: \"09:30\"", "start: 09:30" },
        { "cohort", "minutes: 60", "minutes: 0" },
        { "cohort", "zone: Europe/London", "zone: Europe/Dublin" },
        { "cohort", "name: Ann Example\n", "name: Ann Example\n    email: ann@example.org\n" },
        { "log", "", "" },
        { "log", ", email: ann@example.org", "" },
        { "record", "", "" },
        { "record", "because: I slept.\n", "because: I slept.\nspecimen: true\n" },
        { "record", "22:59:00Z", "22:59+01:00" },
        { "record", "22:59:00Z", "22:59:00.5+00:00" },
        { "record", "share: 0.25", "share: 1/4" },
        { "record", "end: \"11:15\"", "end: \"11:15\", end-offset: \"+00:00\"" },
        { "record", "learnt: Clay wants sand., ", "" },
        { "record", "impact: I dig less., ", "" },
        { "certificate", "", "" },
        { "certificate", "to: \"2020\"", "to: 2020" },
        { "certificate", "specimen: true", "specimen: false" },
        { "certificate", "break-minutes: 15, ", "break-minutes: 0, " },
        { "certificate", ", start: \"09:30\"", ", start: \"09:15\"" },
        { "certificate", "rule: pro-rata", "rule: all-sessions" },
        { "cohort", "sessions:\n", "rule: all-sessions\nsessions:\n" },
        { "certificate", "rule: pro-rata", "rule: {kind: threshold, percent: 90}" },
        { "cohort", "sessions:\n", "rule: {kind: threshold, percent: 90}\nsessions:\n" },
        { "certificate", "rule: pro-rata", "rule: {kind: max-absence, minutes: 15}" },
        { "cohort", "sessions:\n", "rule: {kind: max-absence, minutes: 15}\nsessions:\n" },
        { "certificate", "rule: pro-rata", "rule: {kind: max-absence, minutes: 0, per: day}" },
        { "cohort", "sessions:\n", "rule: {kind: max-absence, minutes: 0, per: day}\nsessions:\n" },
        { "certificate", "rule: pro-rata", "rule: {kind: tiers, tiers: [{percent: 75, share: 1}, {percent: 50, share: 1/2}]}" },
        { "cohort", "sessions:\n", "rule: {kind: tiers, tiers: [{percent: 75, share: 1}, {percent: 50, share: 1/2}]}\nsessions:\n" },
    };

    public static TheoryData<string, string, string> Bad => new()
    {
        { "course", "format: 1", "format: 2" },
        { "course", "format: 1", "format: \"1\"" },
        { "course", "course: garden-craft", "course: Garden craft" },
        { "course", "course: garden-craft", "course: " + new string('a', 65) },
        { "course", "title: Garden craft\n", "" },
        { "course", "title: Garden craft", "title: \"\"" },
        { "course", "title: Garden craft", "title: \"Garden\\ncraft\"" },
        { "course", "title: Garden craft", "title: 2018" },
        { "course", "title: Garden craft", "titel: Garden craft" },
        { "course", "name: The Garden School, ", "" },
        { "course", "url: https://example.org/craft", "url: example.org" },
        { "course", "from: 2020\n", "from: spring\n" },
        { "course", "from: 2020\n", "from: 2020-13\n" },
        { "course", "stated-minutes: 180", "stated-minutes: 2.5h" },
        { "course", "stated-minutes: 180", "stated-minutes: 0" },
        { "course", "stated-minutes: 180", "stated-minutes: \"180\"" },
        { "course", "minutes: 180, title", "minutes: 1441, title" },
        { "course", "id: \"1\"", "id: 1" },
        { "course", "id: \"1\"", "id: \"a b\"" },
        { "course", "sessions:\n  - {id: \"1\", minutes: 180, title: Outside}", "sessions: []" },
        { "course", "by: The Society, ", "" },
        { "course", "amount: \"475.00\"", "amount: 475.00" },
        { "course", "amount: \"475.00\"", "amount: \"475,00\"" },
        { "course", "currency: GBP", "currency: pounds" },
        { "course", "headings: [Garden Craft]", "headings: Garden Craft" },
        { "course", "- Soil\n", "- [Soil]\n" },
        { "course", "- Soil\n", "- 7\n" },
        { "course", "sessions: [\"1\"]", "sessions: [1]" },
        { "course", "sessions: [\"1\"]", "sessions: [{share: 1/3}]" },
        { "course", "sessions: [\"1\"]", "sessions: \"1\"" },
        { "course", "refresh-months: 12", "refresh-months: 1 year" },
        { "course", "date: 2020-01-02", "date: 2020-01" },
        { "course", "pin: gardens@2018/3", "pin: gardens@2018" },
        { "course", "share: 1/3", "share: half" },
        { "course", "share: 1/3", "share: 0" },
        { "course", "share: 1/3", "share: 0/3" },
        { "course", "share: 1/3", "share: 1/0" },
        { "course", "share: 1/3", "share: 1.5" },
        { "course", "depth: mentions", "depth: deep" },
        { "course", "specimen: true", "specimen: \"true\"" },
        { "cohort", "zone: Europe/London", "zone: London" },
        { "cohort", "date: 2020-03-02", "date: 2. 3. 2020" },
        { "cohort", "start: \"09:30\"", "start: \"9:30\"" },
        { "cohort", "start: \"09:30\"", "start: \"24:00\"" },
        { "cohort", "    end: \"12:30\"\n", "" },
        { "cohort", "offset: \"+01:00\", end", "offset: \"1\", end" },
        { "cohort", ", end: \"10:15\"}", "}" },
        { "cohort", "key: ann", "key: Ann" },
        { "cohort", "    name: Ann Example\n", "" },
        { "cohort", "certificate: GC-7Q4K", "certificate: gc-7q4k" },
        { "cohort", "certificate: GC-7Q4K", "certificate: GC-7" },
        { "cohort", "[\"1\", {", "[1, {" },
        { "cohort", "minutes: 60", "minutes: -1" },
        { "cohort", ", minutes: 60", "" },
        { "cohort", "learners:\n  - key: ann\n    name: Ann Example\n    certificate: GC-7Q4K\n    attended: [\"1\", {session: \"2\", minutes: 60}]\n", "" },
        { "cohort", "name: Ann Example\n", "name: Ann Example\n    email: ann at home\n" },
        { "log", "log: \"2\"", "log: 2" },
        { "log", "zone: Europe/London", "zone: London" },
        { "log", "minutes: 60", "minutes: -1" },
        { "log", "name: Ben Example", "email: ben@example.org" },
        { "log", "leave: \"12:31\"", "left: \"12:31\"" },
        { "log", "leave: \"12:31\"", "leave: \"\"" },
        { "record", "learner: Ann Example\n", "" },
        { "record", "body: society-of-gardeners", "body: Society of Gardeners" },
        { "record", "joined: 2015-01-01", "joined: 2015" },
        { "record", "{from: 2016-01-01, to", "{to" },
        { "record", "22:59:00Z", "22:59:00" },
        { "record", "submitted: [\"2019-11-30T22:59:00Z\"]", "submitted: [20191130]" },
        { "record", "kind: course", "kind: lesson" },
        { "record", ", minutes: 90, course", ", course" },
        { "record", "minutes: 90, course", "minutes: 90.5, course" },
        { "record", "minutes: 90, course", "minutes: 200001, course" },
        { "record", "standard: gardens@2018/1", "standard: [gardens@2018/1]" },
        { "record", "standard: gardens@2018/1, ", "" },
        { "record", "revision: 1", "revision: 0" },
        { "record", "fingerprint: 01", "fingerprint: 0" },
        { "record", "name: Planting and digging, ", "" },
        { "record", "learnt: Clay wants sand., impact: I dig less., ", "" },
        { "record", "role: Gardener, text", "text" },
        { "record", "{kind: notes, title: Notes,", "{title: Notes," },
        { "record", "withdraws: e1", "withdraws: \"e 1\"" },
        { "record", "by: Ben Example, ", "" },
        { "record", "role: Head gardener, ", "" },
        { "record", "scheme: gardeners-cpd@2018", "scheme: gardeners-cpd" },
        { "record", "end: \"11:15\"", "end: \"11.15\"" },
        { "record", "zone: Europe/London", "zone: London" },
        { "record", "refresh-months: 12", "refresh-months: 601" },
        { "record", "minutes: 45", "minutes: -1" },
        { "record", "because: I slept.", "why: I slept." },
        { "certificate", "format: 1", "format: \"1\"" },
        { "certificate", "certificate: GC-7Q4K", "certificate: gc-7q4k" },
        { "certificate", "learner: Ann Example\n", "" },
        { "certificate", "name: The Garden School, ", "" },
        { "certificate", "check-at: https://example.org/check", "check-at: example.org" },
        { "certificate", "zone: Europe/London", "zone: London" },
        { "certificate", "zone: Europe/London\n", "" },
        { "certificate", "date: 2020-03-09", "date: 2020-03" },
        { "certificate", "id: \"2\"", "id: 2" },
        { "certificate", "attended-minutes: 180", "attended-minutes: 3h" },
        { "certificate", ", attended-minutes: 180", "" },
        { "certificate", "break-minutes: 15", "break-minutes: -15" },
        { "certificate", "counted-minutes: 255", "counted-minutes: -1" },
        { "certificate", "refresh-months: 12", "refresh-months: 0" },
        { "certificate", "minutes: 85", "minutes: 1/3" },
        { "certificate", "rule: pro-rata", "rule: generous" },
        { "certificate", "rule: pro-rata", "rule: threshold" },
        { "cohort", "sessions:\n", "rule: threshold\nsessions:\n" },
        { "certificate", "rule: pro-rata", "rule: {kind: pro-rata}" },
        { "cohort", "sessions:\n", "rule: {kind: pro-rata}\nsessions:\n" },
        { "certificate", "rule: pro-rata", "rule: {kind: threshold}" },
        { "cohort", "sessions:\n", "rule: {kind: threshold}\nsessions:\n" },
        { "certificate", "rule: pro-rata", "rule: {kind: threshold, percent: 0}" },
        { "cohort", "sessions:\n", "rule: {kind: threshold, percent: 0}\nsessions:\n" },
        { "certificate", "rule: pro-rata", "rule: {kind: threshold, percent: 90, minutes: 5}" },
        { "cohort", "sessions:\n", "rule: {kind: threshold, percent: 90, minutes: 5}\nsessions:\n" },
        { "certificate", "rule: pro-rata", "rule: {kind: max-absence, minutes: -1}" },
        { "cohort", "sessions:\n", "rule: {kind: max-absence, minutes: -1}\nsessions:\n" },
        { "certificate", "rule: pro-rata", "rule: {kind: max-absence, minutes: 15, per: week}" },
        { "cohort", "sessions:\n", "rule: {kind: max-absence, minutes: 15, per: week}\nsessions:\n" },
        { "certificate", "rule: pro-rata", "rule: {kind: tiers, tiers: []}" },
        { "cohort", "sessions:\n", "rule: {kind: tiers, tiers: []}\nsessions:\n" },
        { "certificate", "rule: pro-rata", "rule: {kind: tiers, tiers: [{percent: 75}]}" },
        { "cohort", "sessions:\n", "rule: {kind: tiers, tiers: [{percent: 75}]}\nsessions:\n" },
        { "certificate", "rule: pro-rata", "rule: {kind: tiers, tiers: [{percent: 75, share: 2}]}" },
        { "cohort", "sessions:\n", "rule: {kind: tiers, tiers: [{percent: 75, share: 2}]}\nsessions:\n" },
        { "certificate", "by: The Society, ", "" },
        { "certificate", "edition: gardens@2018\n", "edition: gardens\n" },
        { "certificate", "ref: gardens@2018/2", "ref: gardens@2018" },
        { "certificate", "revision: 1", "revision: 0" },
        { "certificate", "fingerprint: 01", "fingerprint: 0" },
        { "certificate", "data-set: \"2026.11.1\"\n", "" },
        { "certificate", "specimen: true", "specimen: \"yes\"" },
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Good))]
    public void Schema_and_reader_agree_on_good_files(string kind, string old, string text)
    {
        var (schema, _, read) = Kinds[kind];
        var file = Changed(kind, old, text);
        Assert.Equal("", Examples.Lines(read(file)));
        Assert.Empty(schema.Validate(Json(file)));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Schema_and_reader_agree_on_bad_files(string kind, string old, string text)
    {
        var (schema, _, read) = Kinds[kind];
        var file = Changed(kind, old, text);
        Assert.Contains(read(file), problem => problem.Severity == ProblemSeverity.Error);
        Assert.True(schema.Validate(Json(file)).Count > 0, $"The schema lets '{text}' through.");
    }

    [Fact]
    public void The_examples_and_the_blanks_fit_their_schemas()
    {
        foreach (var (kind, text) in new[]
        {
            ("course", Examples.CourseText), ("cohort", Examples.CohortText), ("record", Examples.RecordText),
            ("course", LeadingWithLearning("course")), ("cohort", LeadingWithLearning("spring-2026")), ("cohort", LeadingWithLearning("autumn-2026")),
            ("course", Course.Blank()), ("cohort", Cohort.Blank()), ("record", CpdRecord.Blank()),
        })
            Assert.Empty(Kinds[kind].Schema.Validate(Json(text)));
        Assert.Empty(Kinds["course"].Schema.Validate(Examples.Course.ToJson()));
        Assert.Empty(Kinds["cohort"].Schema.Validate(Examples.Cohort.ToJson()));
        Assert.Empty(Kinds["record"].Schema.Validate(Examples.Record.ToJson()));
        var certificates = Certificates.For(Examples.Course, Examples.Cohort, StandardsLibrary.BuiltIn).Select(decision => decision.Certificate).OfType<Certificate>().ToList();
        Assert.NotEmpty(certificates);
        Assert.All(certificates, certificate => Assert.Empty(Kinds["certificate"].Schema.Validate(certificate.ToJson())));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_knows_the_readers_words(string kind)
    {
        var text = Text(kind);
        if (kind is "cohort" or "record" or "certificate" or "log")
            Assert.All(LocalZone.Ids, id => Assert.Contains($"\"{id}\"", text, StringComparison.Ordinal));
        if (kind is "certificate" or "cohort")
            Assert.All(AttendanceRuleFormat.Kinds.Keys, id => Assert.Contains($"\"{id}\"", text, StringComparison.Ordinal));
        if (kind == "record")
            Assert.All(LearningWords.Kinds.Keys, word => Assert.Contains($"\"{word}\"", text, StringComparison.Ordinal));
        if (kind is "course" or "record")
            Assert.All(LearningWords.Depths.Keys, word => Assert.Contains($"\"{word}\"", text, StringComparison.Ordinal));
    }

    private static string Text(string kind) => Repository.Read("standards", "schemas", $"{kind}.schema.json");

    private static string LeadingWithLearning(string name) => Repository.Read("tests", "examples", "leading-with-learning", $"{name}.yaml");

    private static JsonSchema Schema(string kind) => JsonSchema.FromJsonAsync(Text(kind)).GetAwaiter().GetResult();

    internal static Func<string, Sequence<Problem>> ReaderOf(string kind) => Kinds[kind].Read;

    internal static string Changed(string kind, string old, string text)
    {
        var good = Kinds[kind].Text;
        if (old.Length == 0)
            return good;
        var at = good.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' is not in the good file.");
        return string.Concat(good.AsSpan(0, at), text, good.AsSpan(at + old.Length));
    }

    private static string Json(string text)
    {
        var root = NodeReader.Parse("f.yaml", text, ReadLimits.Default, new ProblemList());
        return NodeWriter.ToJson(Assert.IsAssignableFrom<Node>(root));
    }
}
