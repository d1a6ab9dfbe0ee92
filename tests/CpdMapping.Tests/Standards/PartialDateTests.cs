using CpdMapping.Standards;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Standards;

public class PartialDateTests
{
    [Theory]
    [InlineData("2018", "2018-01-01", "2018-12-31")]
    [InlineData("2018-05", "2018-05-01", "2018-05-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2018-05-18", "2018-05-18", "2018-05-18")]
    public void A_date_runs_from_its_first_day_to_its_last(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal(first, date.First.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(last, date.Last.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("18")]
    [InlineData("2018-5")]
    [InlineData("2018-13")]
    [InlineData("2019-02-29")]
    [InlineData("2018-05-18T00:00")]
    [InlineData("18/05/2018")]
    [InlineData(" 2018")]
    public void What_is_no_date_is_refused(string text)
    {
        Assert.False(PartialDate.TryParse(text, out _));
        Assert.Throws<FormatException>(() => PartialDate.Parse(text));
    }

    [Fact]
    public void Dates_round_trip_as_exactly_as_they_are_known()
    {
        var texts = from year in Gen.Choose(1, 9999)
                    from month in Gen.Choose(1, 12)
                    from day in Gen.Choose(1, 28)
                    from length in Gen.Elements(4, 7, 10)
                    select $"{year:0000}-{month:00}-{day:00}"[..length];
        Prop.ForAll(texts.ToArbitrary(), text => PartialDate.Parse(text).ToString() == text).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Dates_stand_by_their_first_day() =>
        Assert.Equal(
            ["2017-12-31", "2018-01-01", "2018-01", "2018", "2018-02"],
            new[] { "2018", "2018-02", "2018-01", "2018-01-01", "2017-12-31" }.Select(PartialDate.Parse).Order().Select(date => date.ToString()));
}
