using CpdMapping.Standards;

namespace CpdMapping.Tests.Standards;

public class FingerprintTests
{
    private static readonly Edition Original = EditionText.Edition(EditionText.Good);

    [Theory]
    [InlineData("gist: Feeds a pet well.", "gist: Gives food and water.")]
    [InlineData("aliases: [Feeding]", "aliases: [Feeding, Drinking]")]
    [InlineData("text: Food, by: Pet Press", "text: Meals, by: Pet Press")]
    [InlineData("by: Pet Press, source: press", "by: Pet Press, source: body")]
    [InlineData("https://press.example/pets", "https://press.example/other")]
    [InlineData("basis: secondary, source: press}", "basis: verified, source: body}")]
    [InlineData("revision: 1", "revision: 2")]
    [InlineData("headings: [Standards", "headings: [More, Standards")]
    [InlineData("terms: Titles", "terms: Codes")]
    [InlineData("prompts: 7", "prompts: 8")]
    [InlineData("status: withdrawn", "status: in-force")]
    [InlineData("id: new, title", "id: first, title")]
    [InlineData("gist: The first year.", "gist: The year after training.")]
    public void Our_own_words_change_no_fingerprint(string old, string replacement)
    {
        var changed = EditionText.Edition(EditionText.With(old, replacement));
        Assert.NotEqual(Original, changed);
        Assert.Equal(Original.Fingerprint, changed.Fingerprint);
        Assert.Equal(Original["1"].Fingerprint, changed["1"].Fingerprint);
    }

    [Theory]
    [InlineData("title: Food and water", "title: Food and drink")]
    [InlineData("code: \"1\"", "code: \"1a\"")]
    [InlineData("    parent: care\n", "")]
    public void The_bodys_facts_change_the_items_and_the_editions(string old, string replacement)
    {
        var changed = EditionText.Edition(EditionText.With(old, replacement));
        Assert.NotEqual(Original.Standards[1].Fingerprint, changed.Standards[1].Fingerprint);
        Assert.Equal(Original.Standards[2].Fingerprint, changed.Standards[2].Fingerprint);
        Assert.NotEqual(Original.Fingerprint, changed.Fingerprint);
    }

    [Theory]
    [InlineData("Standards for Keeping Pets, basis", "Rules for Keeping Pets, basis")]
    [InlineData("date: 2018-06,", "date: 2018-06-01,")]
    [InlineData("url:", "to: 2020\nurl:")]
    [InlineData("title: Seasoned keepers", "title: Senior keepers")]
    [InlineData("id: old, title: Seasoned keepers", "id: \"2\"")]
    public void The_documents_title_and_dates_change_the_editions_alone(string old, string replacement)
    {
        var changed = EditionText.Edition(EditionText.With(old, replacement));
        Assert.Equal(Original.Standards.Select(s => s.Fingerprint), changed.Standards.Select(s => s.Fingerprint));
        Assert.NotEqual(Original.Fingerprint, changed.Fingerprint);
    }

    [Fact]
    public void The_canonical_text_is_the_one_that_the_readme_documents() =>
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("cpd-standard-1\ncode=1\ntitle=Food and water\nparent=care\n"u8)),
            Original["1"].Fingerprint);

    [Fact]
    public void A_missing_fact_is_not_an_empty_one_and_a_value_stays_on_its_line()
    {
        Assert.NotEqual(Fingerprints.OfStandard("1", null, null), Fingerprints.OfStandard("1", "", null));
        Assert.NotEqual(Fingerprints.OfStandard("1", "a\nparent=b", null), Fingerprints.OfStandard("1", "a", "b"));
        Assert.NotEqual(Fingerprints.OfStandard("1", "a\nb", null), Fingerprints.OfStandard("1", "a\\nb", null));
    }

    [Fact]
    public void A_changed_copy_has_a_fingerprint_of_its_own()
    {
        var standard = Original["1"];
        Assert.Equal(standard.Fingerprint, (standard with { Gist = "Other." }).Fingerprint);
        Assert.NotEqual(standard.Fingerprint, (standard with { Title = null }).Fingerprint);
    }
}
