using CpdMapping.Auditing.Sampling;

namespace CpdMapping.Tests.Auditing.Sampling;

/// <summary>The usual tables, and what is known of real reviews.</summary>
public class SampleSizingTests
{
    [Theory]
    [InlineData(1_000, 0.05, 278)]
    [InlineData(1_000, 0.03, 517)]
    [InlineData(5_000, 0.05, 357)]
    [InlineData(5_000, 0.03, 880)]
    [InlineData(40_000, 0.05, 381)]
    [InlineData(40_000, 0.03, 1_040)]
    [InlineData(100_000, 0.05, 383)]
    [InlineData(100_000, 0.03, 1_056)]
    [InlineData(100_000, 0.02, 2_345)]
    [InlineData(1, 0.05, 1)]
    public void A_margin_needs_so_many_people(int population, double margin, int people) =>
        Assert.Equal(people, SampleSizing.ForMargin(population, (decimal)margin));

    [Theory]
    [InlineData(2_521, 100_842, 0.0193)]
    [InlineData(38, 1_500, 0.157)]
    [InlineData(10, 10, 0)]
    public void So_many_people_leave_a_margin(int sampled, int population, double margin) =>
        Assert.Equal((decimal)margin, SampleSizing.MarginOf(sampled, population));

    [Theory]
    [InlineData(0.05, 59)]
    [InlineData(0.02, 149)]
    [InlineData(0.01, 299)]
    public void To_find_one_of_a_kind_needs_so_many_people(double part, int people) => Assert.Equal(people, SampleSizing.ForDiscovery((decimal)part));

    [Theory]
    [InlineData(30)]
    [InlineData(300)]
    [InlineData(3000)]
    public void When_none_is_found_the_most_is_about_three_by_the_number(int sampled) =>
        Assert.InRange(SampleSizing.MostWhenNoneFound(sampled), 2.8m / sampled, (3m / sampled) + 0.0001m);

    [Fact]
    public void A_rate_is_told_with_Wilsons_interval()
    {
        var rate = FoundRate.Reckon(46, 2_350);

        Assert.Equal((0.0196m, 0.0147m, 0.0260m), (decimal.Round(rate.Rate, 4), decimal.Round(rate.Low, 4), decimal.Round(rate.High, 4)));
    }

    [Fact]
    public void An_interval_never_leaves_what_is_possible()
    {
        Assert.Equal((0m, 1m), (FoundRate.Reckon(0, 20).Low, FoundRate.Reckon(20, 20).High));
        Assert.InRange(FoundRate.Reckon(0, 20).High, 0.15m, 0.17m);
    }

    [Fact]
    public void More_confidence_needs_more_people()
    {
        Assert.True(SampleSizing.ForMargin(1000, 0.05m, Confidence.Ninety) < SampleSizing.ForMargin(1000, 0.05m));
        Assert.Equal(400, SampleSizing.ForMargin(1000, 0.05m, Confidence.NinetyNine));
        Assert.Equal(90, SampleSizing.ForDiscovery(0.05m, Confidence.NinetyNine));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleSizing.ForMargin(0, 0.05m));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleSizing.ForMargin(10, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleSizing.MarginOf(11, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleSizing.ForDiscovery(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => FoundRate.Reckon(3, 2));
    }
}
