using CpdMapping.Mapping;
using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Tests.Mapping.Carrying;

/// <summary>Three editions of one catalogue, each the successor of the one before it, one of another body, and crosswalks between them from short texts.</summary>
internal static class CarryExamples
{
    public static readonly EditionRef Old = EditionRef.Parse("old@2010");
    public static readonly EditionRef Mid = EditionRef.Parse("mid@2015");
    public static readonly EditionRef New = EditionRef.Parse("new@2020");
    public static readonly EditionRef Other = EditionRef.Parse("other@2020");

    private static readonly EditionEntry[] Editions =
    [
        Entry("old@2010", "2014", "mid@2015", ("1", null), ("2", null), ("3", null)),
        Entry("mid@2015", "2019", "new@2020", ("1", null), ("2", null), ("3", null)),
        Entry("new@2020", null, null, ("p", null), ("1", "p"), ("2", "p"), ("3", null)),
        Entry("other@2020", null, null, ("1", null), ("2", null), ("3", null)),
    ];

    /// <summary>A library with a crosswalk for each two editions of which there are rows.</summary>
    /// <param name="rows">Rows such as <c>old@2010/1 replaced-by mid@2015/2 40</c>, the share last.</param>
    public static StandardsLibrary Library(params IEnumerable<string> rows)
    {
        var crosswalks = rows.Select(Row).GroupBy(row => (row.From.GetValueOrDefault().Edition, row.To.GetValueOrDefault().Edition)).Select(group => new Crosswalk
        {
            From = group.Key.Item1,
            To = group.Key.Item2,
            Revision = 1,
            Title = "Made up",
            IsOfficial = false,
            By = "Nobody",
            Method = CrosswalkMethod.Words,
            Date = PartialDate.Parse("2020"),
            Rows = group.ToSequence(),
        });
        return new("test 1", Editions, Companions<Crosswalk>.Of(CompanionKinds.Crosswalks, crosswalks));
    }

    public static StandardCoverage Of(this Coverage coverage, string code) => coverage.Editions[0].Standards.Single(s => s.Standard.Ref.Code == code);

    private static EditionEntry Entry(string reference, string? to, string? successor, params (string Code, string? Parent)[] standards) => new(Examples.Edition(
        reference, reference[^4..], to, successor is null ? [] : [successor], [.. standards.Select(s => (s.Code, s.Parent, true))]));

    private static CrosswalkRow Row(string text)
    {
        var parts = text.Split(' ');
        return new()
        {
            From = StandardRef.Parse(parts[0]),
            Relation = CrosswalkWords.Stated[parts[1]],
            To = StandardRef.Parse(parts[2]),
            Share = parts.Length > 3 ? int.Parse(parts[3], null) : null,
            Basis = Basis.Verified,
        };
    }
}
