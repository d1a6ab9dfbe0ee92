using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Documents;

public class ManagerLetterViewTests
{
    [Fact]
    public void One_place_is_priced_with_its_tax_and_with_what_more_places_save()
    {
        Assert.Equal(
            [
                "One place costs £475.00.",
                "VAT at 20% adds £95.00, which makes £570.00.",
                "If our organisation books 5 places or more, each costs £451.25 before VAT, 5% less.",
                "If our organisation books 10 places or more, each costs £427.50 before VAT, 10% less.",
            ],
            Examples.ManagerLetter().Costs.Take(4));
    }

    [Fact]
    public void Five_places_are_priced_with_their_discount()
    {
        Assert.Equal(
            [
                "5 places cost £2,256.25, which is £451.25 each and 5% less than one place alone.",
                "VAT at 20% adds £451.25, which makes £2,707.50.",
                "If our organisation books 10 places or more, each costs £427.50 before VAT, 10% less.",
            ],
            Examples.ManagerLetter(places: 5).Costs.Take(3));
    }

    [Fact]
    public void A_fee_that_is_not_stated_is_said_to_be_so()
    {
        Assert.Equal(["The provider states no fee."], ManagerLetterView.From(Examples.Course with { Fee = null }, Examples.Library).Costs);
        Assert.Equal(
            ["One place costs EUR\u00A01,000.00.", "Whether VAT is added is not stated."],
            ManagerLetterView.From(Examples.Course with { Fee = new Fee(1000m, "EUR") }, Examples.Library).Costs);
        Assert.Equal(
            ["2 places cost £20.00, which is £10.00 each.", "No VAT is added."],
            ManagerLetterView.From(Examples.Course with { Fee = new Fee(10m, "GBP") { VatPercent = 0 } }, Examples.Library, places: 2).Costs);
    }

    [Fact]
    public void Only_the_editions_that_matter_to_the_learner_are_named()
    {
        var view = ManagerLetterView.From(Examples.Course, Examples.Library, editions: [EditionRef.Parse("rcot-professional-standards@2017")]);

        var list = Assert.Single(view.Standards);
        Assert.Contains("superseded by", list.State, StringComparison.Ordinal);
        Assert.Contains("Service users; ", list.Names, StringComparison.Ordinal);
        Assert.Equal(8, Examples.ManagerLetter().Standards.Count);
    }

    [Fact]
    public void The_letter_says_when_how_long_and_by_whom()
    {
        var view = Examples.ManagerLetter();

        Assert.Equal("Dates: 25 April 2025 to 19 September 2025", view.Facts[0]);
        Assert.Equal("Hours of CPD: 27 hours (9 sessions of 3 hours)", view.Facts[1]);
        Assert.Contains(view.Course.Provider, view.Opening, StringComparison.Ordinal);
    }

    [Fact]
    public void The_blanks_stand_in_the_text_in_brackets()
    {
        var text = DocumentTemplates.ManagerLetterText.Render(Examples.ManagerLetter() with { Page = Examples.ManagerLetter().Page with { Specimen = false } }).Text;

        Assert.StartsWith("Subject: Request to take part in ‘Relational Leadership’\n\nDear [manager’s name],\n", text, StringComparison.Ordinal);
        Assert.Contains("[your name]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_books_no_place()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ManagerLetterView.From(Examples.Course, Examples.Library, places: 0));
    }
}
