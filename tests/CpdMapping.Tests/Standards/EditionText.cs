using System.Text;
using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Standards;

/// <summary>Catalogue files for tests: a small good one, and ways to make others of it.</summary>
internal static class EditionText
{
    public const string Good = """
        format: 1
        edition: pets@2018
        revision: 1
        title: {text: Standards for Keeping Pets, basis: verified, source: body}
        short-name: PETS
        headings: [Standards for Keeping Pets, Pet keeping]
        holder: The Pet Body
        terms: Titles are stated as facts.
        jurisdiction: England
        text: paraphrase
        status: in-force
        from: {date: 2018-06, basis: secondary, source: press, note: The press named the month.}
        url: https://pets.example/standards
        sources:
          body: https://pets.example/
          press: https://press.example/pets
        basis: verified
        source: body
        missing:
          - {what: The levels, why: They were not seen.}
        levels:
          - {id: new, title: {text: New keepers, basis: secondary, source: press}, gist: The first year.}
          - {id: old, title: Seasoned keepers}
        standards:
          - code: {text: care, basis: unverified, note: "The body gives no code; this slug is ours."}
            kind: part
            claimable: false
            title: Care
          - code: "1"
            kind: domain
            title: Food and water
            parent: care
            gist: Feeds a pet well.
            aliases: [Feeding]
            labels: [{text: Food, by: Pet Press, source: press}]
            prompts: 7
          - code: "2"
            kind: domain
            title: {text: Day-to-day care, basis: secondary, source: press}
            parent: {text: care, basis: unverified}
            gist: Cares for a pet each day.
            status: withdrawn
            prompts: {value: 3, basis: secondary, source: press, note: The press counted them.}

        """;

    public static (Edition? Edition, Sequence<Problem> Problems) Read(string text)
    {
        var problems = new ProblemList();
        var root = NodeReader.Parse("f.yaml", text, ReadLimits.Default, problems);
        var edition = root is null ? null : EditionReader.Read(root, problems);
        return (edition, problems.ToSequence());
    }

    /// <summary>The good file with one text in place of another, which must be there.</summary>
    public static string With(string old, string text) =>
        Good.Contains(old, StringComparison.Ordinal) ? Good.Replace(old, text, StringComparison.Ordinal) : throw new ArgumentException($"'{old}' is not in the file.", nameof(old));

    public static Edition Edition(string text)
    {
        var (edition, problems) = Read(text);
        Assert.Empty(problems);
        return Assert.IsType<Edition>(edition);
    }

    public static StandardsLibrary Library(params string[] texts) => texts
        .Select((text, i) => StandardsLibrary.FromStream(Stream(text), $"{i}.yaml"))
        .Aggregate((one, other) => one.With(other));

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>A short good file: an edition with items of code, title and more lines.</summary>
    public static string Of(string edition, string headings, string dates, params string[] items) => $"""
        format: 1
        edition: {edition}
        revision: 1
        title: Document {edition}
        short-name: Short {edition}
        headings: [{headings}]
        holder: Body
        terms: None.
        jurisdiction: UK
        text: paraphrase
        {dates}
        sources: {"{}"}
        standards:

        """ + string.Concat(items.Select(item => $"  - {"{"}kind: statement, {item}{"}"}\n"));
}
