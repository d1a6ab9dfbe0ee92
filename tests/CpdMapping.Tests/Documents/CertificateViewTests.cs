using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Learning;

namespace CpdMapping.Tests.Documents;

public class CertificateViewTests
{
    [Fact]
    public void Seven_sessions_of_nine_are_21_hours_under_the_printed_rule()
    {
        var view = CertificateView.From(Examples.Certificate);

        Assert.Equal("21 hours", view.Hours);
        Assert.Equal("7 of 9", view.Sessions);
        Assert.Equal("Attended 1260 of 1620 minutes.", view.Attended);
        Assert.StartsWith("Pro rata", view.Rule, StringComparison.Ordinal);
        Assert.Equal("25 April 2025 to 19 September 2025", view.Dates);
    }

    [Fact]
    public void All_52_standards_in_eight_editions_are_printed_with_title_edition_and_code()
    {
        var text = DocumentTemplates.Certificate.Render(CertificateView.From(Examples.Certificate)).Text;

        Assert.Equal(8, Examples.Certificate.Standards.Count);
        Assert.Equal(52, Examples.Certificate.Standards.Sum(s => s.Alignments.Count));
        Assert.Contains("aligned this course to 52 professional standards", text, StringComparison.Ordinal);
        foreach (var list in Examples.Certificate.Standards)
        {
            Assert.Contains($"{list.Title} <span class=\"ref\">{list.Edition}</span>", text, StringComparison.Ordinal);
            Assert.All(list.Alignments, a => Assert.Contains(a.Standard.Name, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_certificate_says_that_alignment_is_not_achievement()
    {
        Assert.Contains("does not say that the learner meets a standard", Render(Examples.Certificate), StringComparison.Ordinal);
    }

    [Fact]
    public void One_standard_is_not_called_standards()
    {
        var list = Examples.Certificate.Standards[0];
        var one = Examples.Certificate with { Standards = [list with { Alignments = [list.Alignments[0]] }] };

        Assert.Equal("The provider aligned this course to one professional standard", CertificateView.From(one).Aligned);
    }

    [Fact]
    public void A_specimen_is_marked_and_a_real_certificate_is_not()
    {
        Assert.Contains("SPECIMEN", Render(Examples.Certificate with { Specimen = true }), StringComparison.Ordinal);
        Assert.DoesNotContain("SPECIMEN", Render(Examples.Certificate with { Specimen = false }), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_to_check_is_said_only_where_the_provider_gives_an_address()
    {
        var with = Examples.Certificate with { Provider = new("P", CheckAt: "https://example.org/check") };
        var words = Examples.Certificate with { Provider = new("P", CheckAt: "our office") };
        var without = Examples.Certificate with { Provider = new("P") };

        Assert.Contains("<a href=\"https://example.org/check\">https://example.org/check</a>", Render(with), StringComparison.Ordinal);
        Assert.Contains("Check this certificate at our office", Render(words), StringComparison.Ordinal);
        Assert.DoesNotContain("Check this certificate", Render(without), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "short")]
    [InlineData(34, "short")]
    [InlineData(35, "long")]
    [InlineData(57, "longer")]
    [InlineData(200, "longest")]
    public void A_long_name_is_set_smaller(int length, string expected)
    {
        Assert.Equal(expected, CertificateView.From(Examples.Certificate with { Learner = new string('Ŵ', length) }).LearnerLength);
    }

    [Fact]
    public void Accents_that_are_characters_of_their_own_do_not_make_a_name_long()
    {
        var name = string.Concat(Enumerable.Repeat("w\u0302", 34));

        Assert.Equal("short", CertificateView.From(Examples.Certificate with { Learner = name }).LearnerLength);
    }

    [Fact]
    public void The_page_is_set_by_how_much_there_is_on_it()
    {
        var lists = Examples.Certificate.Standards;

        Assert.Equal("full", Density(lists));
        Assert.Equal("roomy", Density(lists.Take(3).ToSequence()));
        Assert.Equal("open", Density(lists.Where(l => l.Edition.ToString() == "pcf@2018").ToSequence()));
        Assert.Equal("bare", Density([]));
        Assert.Equal("packed", Density(lists.Concat(lists).ToSequence()));

        static string Density(Sequence<CertificateStandards> lists) => CertificateView.From(Examples.Certificate with { Standards = lists }).Density;
    }

    [Fact]
    public void In_Welsh_the_page_is_Welsh_and_the_standards_keep_their_language()
    {
        var text = DocumentTemplates.Certificate.Render(CertificateView.From(Examples.Certificate, DocumentLanguage.Welsh)).Text;

        Assert.Contains("<html lang=\"cy\">", text, StringComparison.Ordinal);
        Assert.Contains("Tystysgrif presenoldeb", text, StringComparison.Ordinal);
        Assert.Contains("25 Ebrill 2025 i 19 Medi 2025", text, StringComparison.Ordinal);
        Assert.Contains("<div class=\"lists\" lang=\"en\">", text, StringComparison.Ordinal);
    }

    private static string Render(Certificate certificate) => DocumentTemplates.Certificate.Render(CertificateView.From(certificate)).Text;
}
