using CpdMapping.Learning;

namespace CpdMapping.Tests.Learning;

public class FeeTests
{
    private static readonly Fee Fee = new(475.00m, "GBP") { VatPercent = 20, Discounts = [new(5, 5), new(10, 10)] };

    [Theory]
    [InlineData(1, 0, "475.00", "475.00", "95.00", "570.00")]
    [InlineData(4, 0, "475.00", "1900.00", "380.00", "2280.00")]
    [InlineData(5, 5, "451.25", "2256.25", "451.25", "2707.50")]
    [InlineData(9, 5, "451.25", "4061.25", "812.25", "4873.50")]
    [InlineData(10, 10, "427.50", "4275.00", "855.00", "5130.00")]
    public void An_organisation_pays_less_from_five_and_from_ten_places(int places, int percent, string each, string net, string vat, string total)
    {
        var quote = Fee.For(places);

        Assert.Equal((places, percent, Amount(each), Amount(net), Amount(vat), Amount(total)), (quote.Places, quote.DiscountPercent, quote.Each, quote.Net, quote.Vat, quote.Total));
    }

    [Fact]
    public void Each_place_and_the_tax_are_rounded_once_with_halves_up()
    {
        var quote = new Fee(0.50m, "GBP") { VatPercent = 5, Discounts = [new(2, 5)] }.For(2); // 0.475 a place; 0.048 of tax on 0.96

        Assert.Equal((0.48m, 0.96m, 0.05m), (quote.Each, quote.Net, quote.Vat));
    }

    [Fact]
    public void Tax_that_is_not_stated_is_not_reckoned_and_an_exempt_course_has_none()
    {
        Assert.Null((Fee with { VatPercent = null }).For(1).Vat);
        Assert.Equal(475.00m, (Fee with { VatPercent = null }).For(1).Total);
        Assert.Equal(0m, (Fee with { VatPercent = 0 }).For(1).Vat);
    }

    [Fact]
    public void Nobody_books_no_place()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Fee.For(0));
    }

    private static decimal Amount(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
