using CpdMapping.Documents;
using CpdMapping.Documents.Messages;
using CpdMapping.Files;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Counting;

namespace CpdMapping.Tests.Documents.Messages;

public class MessageFileTests
{
    private static readonly LanguageTexts English = LanguageTexts.Shipped("en", null);

    private static readonly string Welsh = Repository.Read("src", "CpdMapping", "Documents", "Messages", "cy.yaml");

    [Fact]
    public void Welsh_has_every_text_and_no_speaker_has_signed_it()
    {
        Assert.Empty(DocumentLanguage.Welsh.MissingTexts);
        Assert.False(DocumentLanguage.Welsh.IsReviewed);
        Assert.True(DocumentLanguage.English.IsReviewed);
    }

    [Fact]
    public void The_keys_stand_in_the_same_order_so_that_a_translator_reads_line_by_line()
    {
        var english = Keys(Repository.Read("src", "CpdMapping", "Documents", "Messages", "en.yaml"));

        Assert.Equal(english, Keys(Welsh).TakeWhile(key => key != "rules"));
    }

    [Fact]
    public void A_text_that_is_missing_stands_in_English_and_is_listed()
    {
        var (texts, problems) = Read(Without("  specimen-mark: \"SAMPL\"\n", "  april: \"Ebrill\"\n"));

        Assert.Empty(problems);
        Assert.NotNull(texts);
        Assert.Equal(["common.specimen-mark", "months.april"], texts.Missing);
        Assert.Equal(("SPECIMEN", "April", "Mai"), (texts.Words.Common.SpecimenMark, texts.Terms.Months[3], texts.Terms.Months[4]));
    }

    [Fact]
    public void A_part_that_is_missing_stands_in_English()
    {
        var at = Welsh.IndexOf("\nweights:\n", StringComparison.Ordinal);
        var (texts, problems) = Read(Welsh.Remove(at, Welsh.IndexOf("\nstates:\n", StringComparison.Ordinal) - at));

        Assert.Empty(problems);
        Assert.Equal(["weights.required", "weights.advised"], texts?.Missing);
    }

    [Fact]
    public void A_blank_text_a_typing_slip_and_another_placeholder_are_reported_with_their_places()
    {
        var (texts, problems) = Read(Welsh
            .Replace("\"SAMPL\"", "\"\"", StringComparison.Ordinal)
            .Replace("  skip:", "  skipp:", StringComparison.Ordinal)
            .Replace("range: \"{0} i {1}\"", "range: \"{0} i {2}\"", StringComparison.Ordinal));

        Assert.Null(texts);
        Assert.Equal(3, problems.Count);
        Assert.Contains(problems, p => p.Code == "CPD-H-031" && p.ToString().EndsWith("error CPD-H-031: 'range' has the placeholders {0} {2}. English has the placeholders {0} {1}.", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.ToString().Contains("'skipp'", StringComparison.Ordinal) && p.ToString().Contains("skip", StringComparison.Ordinal));
        Assert.All(problems, p => Assert.True(p.Place.Line > 1));
    }

    [Fact]
    public void English_lacks_nothing()
    {
        var problems = new ProblemList();
        MessageFile.Read(NodeReader.Parse("en.yaml", "format: 1\nlanguage: en\nbasis: reviewed\n", ReadLimits.Default, problems), problems, null);

        Assert.Contains(problems.ToSequence(), p => p.Found.Contains("'common' is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_policy_has_its_text_in_Welsh()
    {
        var ids = DocumentLanguage.Welsh.Terms.Rules.Select(rule => rule.Id).ToList();
        string[] policies = [.. new[] { MappingPolicy.Whole, MappingPolicy.Shared }.Select(p => p.Id), .. new[] { CountingPolicy.Once, CountingPolicy.Strict, CountingPolicy.AsWritten }.Select(p => p.Id), .. new[] { CarryPolicy.None, CarryPolicy.Successors, CarryPolicy.Crosswalks }.Select(p => "carry-" + p.Id)];
        string[] rules = ["pro-rata", "all-sessions", "threshold", "max-absence", "max-absence-per-day", "tiers"];

        Assert.Equal(policies.Concat(rules).Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
    }

    private static string Without(params string[] lines) => lines.Aggregate(Welsh, (text, line) => text.Replace(line, "", StringComparison.Ordinal));

    private static (LanguageTexts? Texts, Sequence<Problem> Problems) Read(string text)
    {
        var problems = new ProblemList();
        var texts = MessageFile.Read(NodeReader.Parse("cy.yaml", text, ReadLimits.Default, problems), problems, English);
        return (texts, problems.ToSequence());
    }

    private static List<string> Keys(string text) =>
        [.. text.Split('\n').Where(line => line.Contains(':', StringComparison.Ordinal) && !line.StartsWith('#')).Select(line => line.Split(':')[0].Trim())];
}
