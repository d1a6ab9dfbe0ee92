using CpdMapping.Learning;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Learning;

public sealed class FractionTests
{
    private static readonly Arbitrary<Fraction> Fractions =
        Gen.Choose(0, 1000).SelectMany(above => Gen.Choose(1, 1000).Select(below => new Fraction(above, below))).ToArbitrary();

    [Theory]
    [InlineData("1/3", "1/3")]
    [InlineData("2/6", "1/3")]
    [InlineData("0.25", "1/4")]
    [InlineData("25%", "1/4")]
    [InlineData("33.3%", "333/1000")]
    [InlineData("1", "1")]
    [InlineData("0/7", "0")]
    public void Fractions_decimals_and_percentages_are_exact(string text, string expected) => Assert.Equal(expected, Fraction.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("-1/3")]
    [InlineData("1,5")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1/3%")]
    [InlineData("half")]
    [InlineData("111111111111111111111111111111111")]
    public void What_is_no_fraction_is_refused(string text)
    {
        Assert.False(Fraction.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Fraction.Parse(text));
    }

    [Fact]
    public void Text_comes_back() => Prop.ForAll(Fractions, fraction => Fraction.Parse(fraction.ToString()) == fraction).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_added_can_be_taken_away() =>
        Prop.ForAll(Fractions, Fractions, (a, b) => a + b - b == a && a + b == b + a && a <= a + b).QuickCheckThrowOnFailure();
}
