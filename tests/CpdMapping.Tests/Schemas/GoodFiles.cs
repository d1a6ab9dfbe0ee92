using CpdMapping.Auditing;
using CpdMapping.Files;
using CpdMapping.Tests.Auditing;
using CpdMapping.Tests.Learning;
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
        _ => Learning(schema.Split('.')[0]),
    };

    // One of which no item is known, and one that lacks nothing.
    private static IEnumerable<string> Editions =>
    [
        string.Concat(EditionText.Good.AsSpan(0, EditionText.Good.IndexOf("standards:", StringComparison.Ordinal)), "standards: []\n"),
        EditionText.With("missing:\n  - {what: The levels, why: They were not seen.}\n", ""),
    ];

    // What no shipped scheme uses.
    private static IEnumerable<string> Schemes =>
    [
        Fiction.File,
        Cases.SweFile.Replace("    minimum: 2\n", "    by-role:\n      - {roles: [social worker], minimum: 2}\n", StringComparison.Ordinal),
        Cases.SweFile.Replace("asks: At least two pieces of CPD.", "asks: {text: At least two pieces of CPD., note: In our words.}", StringComparison.Ordinal),
        Cases.SweFile.Replace("date: 2021-12-01", "date: 2021", StringComparison.Ordinal),
    ];

    private static IReadOnlyList<string> With(string good, TheoryData<string, string> changes) =>
        [good, .. changes.Select(row => good.Replace((string)row[0], (string)row[1], StringComparison.Ordinal))];

    private static (IReadOnlyList<string> Files, Func<string, Sequence<Problem>> Read) Learning(string kind) =>
        ([.. SchemaTests.Good.Where(row => (string)row[0] == kind).Select(row => SchemaTests.Changed(kind, (string)row[1], (string)row[2]))], SchemaTests.ReaderOf(kind));
}
