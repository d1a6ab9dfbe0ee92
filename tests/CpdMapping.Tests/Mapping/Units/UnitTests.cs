using CpdMapping.Mapping.Units;
using CpdMapping.Standards;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Mapping.Units;

public class UnitTests
{
    private static readonly Unit QuarterOfTotal = BuiltIn("quarter-hour@2026");
    private static readonly Unit QuarterOfEach = BuiltIn("ama-pra@2026");

    [Fact]
    public void Three_times_forty_minutes_are_two_hours()
    {
        Assert.Equal(2.0m, QuarterOfTotal.Amount(QuarterOfTotal.Count(40, 40, 40)));
        Assert.Equal("2 hours", QuarterOfTotal.InWords(QuarterOfTotal.Count(40, 40, 40)));
        Assert.Equal(2.0m, BuiltIn("cpd-hour@2026").Amount(BuiltIn("cpd-hour@2026").Count(40, 40, 40)));
    }

    [Fact]
    public void They_are_two_and_a_quarter_only_where_each_is_rounded()
    {
        Assert.Equal("2.25 credits", QuarterOfEach.InWords(QuarterOfEach.Count(40, 40, 40)));
    }

    [Theory]
    [InlineData("nasba-cpe@2026", 120, "2.4 CPE credits")] // of 50 minutes
    [InlineData("nasba-cpe@2026", 119, "2.2 CPE credits")] // down to a fifth
    [InlineData("nasba-cpe@2026", 9, "0 CPE credits")] // too short
    [InlineData("nasba-cpe@2026", 19, "0.2 CPE credits")]
    [InlineData("contact-hour-50@2026", 149, "2 contact hours")]
    [InlineData("ama-pra@2026", 52, "0.75 credits")]
    [InlineData("ama-pra@2026", 53, "1 credit")]
    [InlineData("ecmec@2026", 59, "0.5 ECMECs")]
    [InlineData("iacet-ceu@2026", 600, "1 CEU")]
    [InlineData("iacet-ceu@2026", 29, "0 CEUs")]
    [InlineData("iacet-ceu@2026", 30, "0.1 CEUs")] // the middle goes up
    [InlineData("iacet-ceu@2026", 1620, "2.7 CEUs")]
    [InlineData("maryland-ceu@2026", 600, "10 CEUs")] // the same word, another unit
    [InlineData("coru-credit@2026", 15, "0.25 credits")]
    [InlineData("coru-credit@2026", 100, "1.67 credits (100 minutes)")]
    [InlineData("rcpi-credit@2026", 90, "2 credits")]
    [InlineData("rcpi-credit@2026", 75, "1 credit")]
    [InlineData("cats-credit@2026", 1199, "1 credit")]
    [InlineData("cpd-day@2026", 1800, "5 days")]
    [InlineData("cpd-hour@2026", 100, "1 hour 40 minutes")]
    public void Bodies_count_differently(string unit, int minutes, string expected)
    {
        Assert.Equal(expected, BuiltIn(unit).InWords(BuiltIn(unit).Count(minutes)));
    }

    [Theory]
    [InlineData(UnitRounding.Down, 89, 60)]
    [InlineData(UnitRounding.Up, 61, 90)]
    [InlineData(UnitRounding.HalfUp, 75, 90)]
    [InlineData(UnitRounding.HalfDown, 75, 60)]
    [InlineData(UnitRounding.HalfDown, 76, 90)]
    [InlineData(UnitRounding.HalfEven, 75, 60)]
    [InlineData(UnitRounding.HalfEven, 105, 120)]
    public void The_middle_goes_where_the_unit_says(UnitRounding rounding, int minutes, int expected)
    {
        var unit = QuarterOfTotal with { StepMinutes = 30, Rounding = rounding };

        Assert.Equal(expected, unit.Count(minutes));
    }

    [Fact]
    public void A_unit_says_what_it_does()
    {
        Assert.Equal("ama-pra@2026: 1 credit is 60 minutes. Each activity is rounded to the nearest step, halves up, of 0.25 credits (15 minutes).", QuarterOfEach.ToString());
        Assert.Equal(
            "nasba-cpe@2026: 1 CPE credit is 50 minutes. Each activity is rounded down to steps of 0.2 CPE credits (10 minutes). An activity of less than 10 minutes does not count.",
            BuiltIn("nasba-cpe@2026").ToString());
        Assert.Equal("swe-cpd@2021-12: 1 hour is 60 minutes. Nothing is rounded. The scheme states no unit of time.", Unit.HourFor(UnitRef.Parse("swe-cpd@2021-12")).ToString());
    }

    [Fact]
    public void Every_unit_counts_whole_steps_near_the_sum_and_never_less_for_more()
    {
        var cases = (from unit in Gen.Elements(UnitBook.BuiltIn.Units.ToArray())
                     from rounding in Gen.Elements(Enum.GetValues<UnitRounding>())
                     from rounds in Gen.Elements(Enum.GetValues<RoundedPart>())
                     from activities in Gen.Choose(0, 2000).ArrayOf()
                     from more in Gen.Choose(0, 500)
                     select (Unit: unit with { Rounding = rounding, Rounds = rounds }, activities, more)).ToArbitrary();
        Prop.ForAll(cases, c =>
        {
            var counted = c.Unit.Count(c.activities);
            var long_enough = c.activities.Where(m => m >= c.Unit.ShortestMinutes).ToList();
            var slack = c.Unit.StepMinutes * (c.Unit.Rounds == RoundedPart.Total ? 1 : long_enough.Count);
            return counted % c.Unit.StepMinutes == 0
                && (c.Unit.StepMinutes == 1 ? counted == long_enough.Sum() : Math.Abs(counted - long_enough.Sum()) < Math.Max(1, slack))
                && c.Unit.Count([.. c.activities, c.more]) >= counted
                && c.Unit.Count([.. c.activities.Reverse()]) == counted;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Splitting_an_activity_changes_nothing_where_the_total_is_rounded()
    {
        var cases = (from minutes in Gen.Choose(0, 2000) from part in Gen.Choose(0, 2000) select (minutes, part: Math.Min(part, minutes))).ToArbitrary();
        Prop.ForAll(cases, c => UnitBook.BuiltIn.Units.Where(u => u.Rounds == RoundedPart.Total && u.ShortestMinutes == 0)
            .All(u => u.Count(c.minutes) == u.Count(c.part, c.minutes - c.part))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Negative_minutes_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => QuarterOfEach.Count(40, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => QuarterOfEach.Amount(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => QuarterOfEach with { StepMinutes = 0 });
    }

    [Fact]
    public void A_reference_is_a_word_and_a_version()
    {
        Assert.False(UnitRef.TryParse("CEU", out _));
        Assert.Equal("'hour' is not a reference to a unit: 'unit@version' is expected, as in 'iacet-ceu@2026'.", Assert.Throws<FormatException>(() => UnitRef.Parse("hour")).Message);
        Assert.Equal(("iacet-ceu", "2026"), (UnitRef.Parse("iacet-ceu@2026").Id, UnitRef.Parse("iacet-ceu@2026").Version));
        Assert.NotEqual(BuiltIn("iacet-ceu@2026"), BuiltIn("maryland-ceu@2026"));
    }

    [Fact]
    public void What_is_known_has_a_source()
    {
        Assert.All(UnitBook.BuiltIn.Units, u => Assert.Equal(u.Basis == Basis.Unverified, u.Source is null));
        Assert.NotEmpty(UnitBook.BuiltIn.Missing);
    }

    private static Unit BuiltIn(string unit) => UnitBook.BuiltIn[UnitRef.Parse(unit)];
}
