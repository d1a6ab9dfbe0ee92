using CpdMapping.Auditing;
using CpdMapping.Auditing.Deciding;
using CpdMapping.Auditing.Sampling;
using CpdMapping.Files;
using CpdMapping.Tests.Auditing;
using CpdMapping.Tests.Auditing.Deciding;
using CpdMapping.Tests.Auditing.Sampling;
using CpdMapping.Tests.Auditing.Shapes;
using CpdMapping.Tests.Documents.OwnTemplates;
using CpdMapping.Tests.Learning;
using CpdMapping.Tests.Mapping.Units;
using CpdMapping.Tests.Standards;
using CpdMapping.Tests.Standards.Crosswalks;
using CpdMapping.Tests.Standards.Overlays;
using CpdMapping.Tests.Standards.Translations;

namespace CpdMapping.Tests.Schemas;

/// <summary>For each schema the good files that use all of it, and the reader of such files.</summary>
internal static class GoodFiles
{
    public static (IReadOnlyList<string> Files, Func<string, Sequence<Problem>> Read) Of(string schema) => schema switch
    {
        "edition.schema.json" => ([.. With(EditionText.Good, EditionSchemaTests.Good), .. Editions], text => EditionText.Read(text).Problems),
        "crosswalk.schema.json" => (With(CrosswalkText.Good, CrosswalkSchemaTests.Good), text => CrosswalkText.Read(text).Problems),
        "translation.schema.json" => (With(TranslationText.Good, TranslationSchemaTests.Good), text => TranslationText.Read(text).Problems),
        "overlay.schema.json" => ([.. OverlaySchemaTests.Good], text => OverlayText.Read(text).Problems),
        "scheme.schema.json" => ([.. SchemeBook.BuiltIn.Schemes.Select(scheme => Cases.FileOf(scheme.ToString())), .. Schemes], text => Cases.Read(text).Problems),
        "units.schema.json" => ([Repository.Read("standards", "units.yaml"), UnitsFileTests.Good], text => UnitsFileTests.Read(text).Problems),
        "sample-plan.schema.json" => ([.. SampleSchemaTests.Plans], text => SampleDesign.TryParse(text).Problems),
        "sample-commitment.schema.json" => ([.. SampleSchemaTests.Commitments], text => SampleCommitment.TryParse(text).Problems),
        "decisions.schema.json" => ([.. DecisionSheetTests.Sheets], text => DecisionSheet.TryParse(text).Problems),
        "sample.schema.json" => ([.. SampleSchemaTests.Samples], text => AuditSample.TryParse(text).Problems),
        "template.schema.json" => ([OwnTemplateText.Manifest], text => OwnTemplateText.ReadManifest(text)),
        "house-style.schema.json" => ([OwnTemplateText.Style, "format: 1\n"], text => OwnTemplateText.ReadStyle(text)),
        _ => Learning(schema.Split('.')[0]),
    };

    // One of which no item is known, and one that lacks nothing.
    private static IEnumerable<string> Editions =>
    [
        string.Concat(EditionText.Good.AsSpan(0, EditionText.Good.IndexOf("standards:", StringComparison.Ordinal)), "standards: []\n"),
        EditionText.With("missing:\n  - {what: The levels, why: They were not seen.}\n", ""),
    ];

    private static readonly string[] Cycles =
    [
        "{kind: registration-month, months: 12, zone: Europe/London}",
        "{kind: registration-month, by-role: [{roles: [practitioner], months: 12}], zone: Europe/London}",
        "{kind: rolling, months: 12, zone: Europe/London}",
    ];

    private static readonly string[] Rules =
    [
        "kind: pieces-minimum, minimum: 2, once-each: true, carry-over: {most: 1, not-from-first: true}",
        "kind: minutes-minimum, minimum: 60, shortfall-first: true, pro-rata: {joining: true, by: days}",
        "kind: share-minimum, share: 0.5, only: {called: of one provider, providers: [The Example School]}",
        "kind: pieces-minimum, minimum: 1, only: {called: of half an hour, minutes-from: 30}",
        "kind: word-limit, field: learnt, least: 5",
        "kind: word-limit, field: learnt, most: 50",
        "kind: pieces-minimum, minimum: 1, applies: {roles: [practitioner]}",
        "kind: pieces-minimum, minimum: 1, applies: {from-cycle: 2}",
        "kind: pieces-minimum, minimum: 1, applies: {registered-months: 12}",
    ];

    // What no shipped scheme uses.
    private static IEnumerable<string> Schemes =>
    [
        Fiction.File,
        .. Cycles.Select(cycle => Fiction.FileWith("kind: dates-in-cycle", cycle)),
        .. Rules.Select(rule => Fiction.FileWith(rule)),
        Cases.SweFile.Replace("    minimum: 2\n", "    by-role:\n      - {roles: [social worker], minimum: 2}\n", StringComparison.Ordinal),
        Cases.SweFile.Replace("asks: At least two pieces of CPD.", "asks: {text: At least two pieces of CPD., note: In our words.}", StringComparison.Ordinal),
        Cases.SweFile.Replace("date: 2021-12-01", "date: 2021", StringComparison.Ordinal),
        Cases.SweFile.Replace("vocabulary:", "unit: {one: credit, many: credits, minutes: 50, step: 10, round: down, of: activity, shortest: 10, basis: unverified}\nvocabulary:", StringComparison.Ordinal),
    ];

    private static IReadOnlyList<string> With(string good, TheoryData<string, string> changes) =>
        [good, .. changes.Select(row => good.Replace((string)row[0], (string)row[1], StringComparison.Ordinal))];

    private static (IReadOnlyList<string> Files, Func<string, Sequence<Problem>> Read) Learning(string kind) =>
        ([.. SchemaTests.Good.Where(row => (string)row[0] == kind).Select(row => SchemaTests.Changed(kind, (string)row[1], (string)row[2]))], SchemaTests.ReaderOf(kind));
}
