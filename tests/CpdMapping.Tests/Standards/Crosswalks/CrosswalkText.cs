using CpdMapping.Files;
using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Tests.Standards.Crosswalks;

/// <summary>Crosswalk files for tests: a small good one, and ways to make others of it.</summary>
internal static class CrosswalkText
{
    public const string Good = """
        format: 1
        from: cats@2018
        to: dogs@2020
        revision: 1
        title: How keeping cats stands to keeping dogs
        official: false
        by: The Pet Body
        method: meaning
        date: 2021-05
        reviewer: A Vet
        sources:
          body: https://pets.example/
          press: https://press.example/pets
        basis: verified
        source: body
        rationale: Both were read.
        rows:
          - {from: "1", to: "1", relation: [replaced-by, equivalent], share: 60}
          - {from: "1", to: "2", relation: replaced-by, share: 40, basis: secondary, source: press}
          - {from: ["2", "3"], to: "3", relation: narrower, rationale: The walk takes in both.}
          - {from: "4", to: "*", relation: no-match, rationale: Dogs do not climb.}
          - {from: "*", to: "4", relation: no-match, basis: unverified}
        gaps:
          from:
            - {code: "5", why: Nobody looked.}
          to:
            - {code: ["5", "6"], why: Nobody looked either.}

        """;

    /// <summary>The editions of the good file. Item 6 of the cats is a heading.</summary>
    public static readonly string Cats = EditionText.Of(
        "cats@2018", "Cats", "status: superseded\nfrom: 2018\nto: 2019\nsuccessors: [dogs@2020]",
        [.. Items(5), "code: \"6\", title: Six, claimable: false"]).Replace(
            "code: \"1\", title: One", "code: \"1\", title: One, replaced-by: [{standard: dogs@2020/1, share: 60}, {standard: dogs@2020/2, share: 40}]", StringComparison.Ordinal);

    public static readonly string Dogs = EditionText.Of("dogs@2020", "Dogs", "status: in-force\nfrom: 2020", [.. Items(6)]);

    public static (Crosswalk? Crosswalk, Sequence<Problem> Problems) Read(string text)
    {
        var problems = new ProblemList();
        var root = NodeReader.Parse("f.yaml", text, ReadLimits.Default, problems);
        var crosswalk = root is null ? null : CrosswalkReader.Read(root, problems);
        return (crosswalk, problems.ToSequence());
    }

    /// <summary>The good file with one text in place of another, which must be there.</summary>
    public static string With(string old, string text) =>
        Good.Contains(old, StringComparison.Ordinal) ? Good.Replace(old, text, StringComparison.Ordinal) : throw new ArgumentException($"'{old}' is not in the file.", nameof(old));

    /// <summary>A short good file, from rows.</summary>
    public static string Of(string from, string to, params string[] rows) => $"""
        format: 1
        from: {from}
        to: {to}
        revision: 1
        title: Made up
        official: false
        by: Nobody
        method: words
        date: 2020
        rationale: Made up.
        rows:

        """ + string.Concat(rows.Select(row => $"  - {"{"}{row}{"}"}\n"));

    public static StandardsLibrary Library(params string[] texts) => EditionText.Library([Cats, Dogs, .. texts]);

    private static IEnumerable<string> Items(int count) =>
        new[] { "One", "Two", "Three", "Four", "Five", "Six" }.Take(count).Select((title, i) => $"code: \"{i + 1}\", title: {title}");
}
