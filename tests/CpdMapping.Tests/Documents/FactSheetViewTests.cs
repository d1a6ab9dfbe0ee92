using CpdMapping.Documents.Views;
using CpdMapping.Learning;

namespace CpdMapping.Tests.Documents;

public class FactSheetViewTests
{
    [Fact]
    public void Fees_are_shown_for_one_place_and_from_each_discount_on_with_and_without_tax()
    {
        var fee = Examples.FactSheet().Fee!; // the example states one

        Assert.Equal(
            [("1 to 4", "none", "£475.00", "£570.00"), ("5 to 9", "5%", "£451.25", "£541.50"), ("10 or more", "10%", "£427.50", "£513.00")],
            fee.Rows.Select(r => (r.Places, r.Discount, r.Each, r.EachWithVat)));
        Assert.Equal(("Each place, with 20% VAT", "VAT at 20% is added.", true), (fee.EachWithVat, fee.Vat, fee.VatStated));
    }

    [Fact]
    public void A_discount_for_two_places_leaves_one_place_by_itself()
    {
        var view = FactSheetView.From(Examples.Course with { Fee = new Fee(10m, "GBP") { Discounts = [new(2, 10)] } }, Examples.Library);

        Assert.Equal(["1", "2 or more"], view.Fee?.Rows.Select(r => r.Places));
        Assert.Equal(false, view.Fee?.VatStated);
    }

    [Fact]
    public void Sessions_are_listed_where_one_has_a_title()
    {
        var view = FactSheetView.From(Examples.Course with { Sessions = [new("1", 180, "Haltung"), new("2", 90)] }, Examples.Library);

        Assert.Equal([("1", "Haltung", "3 hours"), ("2", null, "1 hour 30 minutes")], view.Sessions.Select(s => (s.Id, s.Title, s.Time)));
        Assert.Empty(Examples.FactSheet().Sessions);
        Assert.Equal("9 sessions of 3 hours", Examples.FactSheet().Course.Sessions);
    }

    [Fact]
    public void A_course_without_a_fee_has_none_on_its_sheet()
    {
        Assert.Null(FactSheetView.From(Examples.Course with { Fee = null }, Examples.Library).Fee);
    }
}
