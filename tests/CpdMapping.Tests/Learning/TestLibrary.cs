using System.Text;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Learning;

/// <summary>A small library of made-up editions, so that these tests do not change with the data.</summary>
internal static class TestLibrary
{
    public static StandardsLibrary Library { get; } = Of(
        Edition("gardens@2012", "Garden Craft", "superseded", "to: 2018-06-30\nsuccessors: [gardens@2018]", "2012", ("1", "Soil", null), ("2", "Digging and planting", "gardens@2018/2")),
        Edition("gardens@2018", "Garden Craft", "in-force", "", "2018-07-01", ("work", "Work", null), ("1", "Soil", null), ("2", "Planting and digging", null), ("3", "Water", null)),
        Edition("orchards@2020", "Orchard Craft", "in-force", "", "2020", ("1", "Soil", null), ("2", "Pruning", null)));

    public static StandardsLibrary Of(params string[] editions) => editions
        .Select((text, i) => StandardsLibrary.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), $"edition {i}"))
        .Aggregate((all, more) => all.With(more));

    public static string Edition(string reference, string name, string status, string end, string from, params (string Code, string Title, string? ReplacedBy)[] standards) => $"""
        format: 1
        edition: {reference}
        revision: 1
        title: {name}
        short-name: {name}
        headings: [{name}]
        holder: The Society of Gardeners
        terms: Made up.
        jurisdiction: Nowhere
        text: paraphrase
        status: {status}
        from: "{from}"
        {end}
        sources: {"{page: https://example.org/}"}
        basis: verified
        source: page
        standards:
        {string.Join('\n', standards.Select(Standard))}

        """;

    private static string Standard((string Code, string Title, string? ReplacedBy) standard) =>
        $"  - {{code: \"{standard.Code}\", kind: part, title: {standard.Title}, claimable: {(standard.Code == "work" ? "false" : "true")}"
        + (standard.ReplacedBy is null ? "}" : $", replaced-by: [\"{standard.ReplacedBy}\"]}}");
}
