using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Sums;
using CpdMapping.Mapping.Teams;
using FsCheck;
using FsCheck.Fluent;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping.Teams;

public class TeamCoverageTests
{
    private static readonly EvidenceMapper Mapper = new(Library);

    private static readonly CpdRecord Ann = Record(Entry("e", 60, "flat@2020/a").WithEvidence(), Entry("f", 30, "flat@2020/b")) with { Id = "ann" };
    private static readonly CpdRecord Bob = Record(Entry("e", 45, "flat@2020/a").On("2025-06-01").WithEvidence()) with { Id = "bob" };
    private static readonly CpdRecord Cai = Record(Entry("e", 20, "flat@2020/b").On("2024-06-01").WithEvidence()) with { Id = "cai" };

    [Fact]
    public void People_are_counted_for_each_standard_with_what_they_have_and_what_they_lack()
    {
        var team = TeamCoverage.Of(Mapper, Flat, [Ann, Bob, Cai]);

        Assert.Equal(["a 105 of 2, 1 lack", "b 50 of 2, 2 lack", "c 0 of 0, 3 lack"], team.Standards.Select(row => $"{row.Standard.Ref.Code} {row.RolledUp.Minutes} of {row.RolledUp.People}, {row.Gaps} lack"));
        Assert.Equal((3, 155, 3), (team.People, team.Total.Minutes, team.Total.People));
        Assert.Equal(new DateOnly(2025, 6, 1), team.Standards[0].RolledUp.Latest);
    }

    [Fact]
    public void A_slice_takes_the_entries_of_its_period_and_the_claims_of_its_level()
    {
        var levelled = Ann with { Entries = [Ann.Entries[0] with { Alignments = [Claim("flat@2020/a") with { Level = "two" }, Claim("flat@2020/b")] }] };

        Assert.Equal([45, 0, 0], Minutes(TeamCoverage.Of(Mapper, Flat, [Ann, Bob, Cai], new() { Period = Period.Parse("2025-06") })));
        Assert.Equal([60, 0, 0], Minutes(TeamCoverage.Of(Mapper, Flat, [levelled, Bob], new() { Level = "two" })));
        Assert.Equal([105, 20, 0], Minutes(TeamCoverage.Of(Mapper, Flat, [Ann, Bob, Cai], new() { AtLeast = Assurance.Evidenced })));
        Assert.Equal([0, 0, 0], Minutes(TeamCoverage.Of(Mapper, Flat, [Ann, Bob, Cai], new() { Kind = ActivityKind.Reading })));
    }

    [Fact]
    public void A_slice_never_brings_back_what_was_corrected()
    {
        var corrected = Record(Entry("e", 60, "flat@2020/a").On("2024-05-01"), Entry("f", 30, "flat@2020/a").On("2025-05-01") with { Corrects = "e" });

        Assert.Empty(new Slice { Period = Period.Parse("2024") }.Of(corrected).Entries);
    }

    [Fact]
    public void A_slice_is_said_in_words()
    {
        Assert.Equal("All standing entries.", Slice.All.Text);
        Assert.Equal(
            "Standing entries of the kind course, that ended in 2025-01-01..2025-12-31, with a claim for the level two, that are at least confirmed.",
            new Slice { Kind = ActivityKind.Course, Period = Period.Parse("2025"), Level = "two", AtLeast = Assurance.Confirmed }.Text);
    }

    [Theory]
    [InlineData("2025", "2025-01-01..2025-12-31")]
    [InlineData("2024-02", "2024-02-01..2024-02-29")]
    [InlineData("2024-12-01..2025-11-30", "2024-12-01..2025-11-30")]
    [InlineData("2024-09..2025", "2024-09-01..2025-12-31")]
    [InlineData("", null)]
    [InlineData("2025..2024", null)]
    [InlineData("2025..2026..2027", null)]
    [InlineData("..2025", null)]
    [InlineData("spring", null)]
    public void A_period_is_one_date_or_two(string text, string? expected) =>
        Assert.Equal(expected, Period.TryParse(text, out var period) ? period.ToString() : null);

    [Fact]
    public void The_sum_of_the_columns_by_person_is_the_column_of_all()
    {
        var teams = (from records in RandomRecords.Records.NonEmptyListOf() select records.Select((record, i) => record with { Id = "p" + i }).ToList()).ToArbitrary();
        Prop.ForAll(teams, records =>
        {
            var all = TeamCoverage.Of(Mapper, Tree, records);
            var people = CoverageTable.Of(Mapper, Tree, CoverageTable.ByPerson(records));
            return Enumerable.Range(0, all.Standards.Count).All(place =>
                all.Standards[place].RolledUp == people.Columns.Aggregate(default(CoverageSum), (sum, column) => sum + column.Coverage.Standards[place].RolledUp)
                && all.Standards[place].Gaps == people.Columns.Sum(column => column.Coverage.Standards[place].Gaps));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Periods_that_share_no_day_add_up_to_the_whole()
    {
        var cases = (from record in RandomRecords.Records from day in Gen.Choose(1, 364) select (record, day)).ToArbitrary();
        Prop.ForAll(cases, some =>
        {
            var second = new DateOnly(2025, 1, 1).AddDays(some.day);
            Period[] periods = [new(new(2025, 1, 1), second.AddDays(-1)), new(second, new(2025, 12, 31))];
            var table = CoverageTable.Of(Mapper, Tree, CoverageTable.ByPeriod([some.record], periods));
            var all = TeamCoverage.Of(Mapper, Tree, [some.record]);
            return Enumerable.Range(0, all.Standards.Count).All(place =>
                all.Standards[place].RolledUp.Mix == table.Columns[0].Coverage.Standards[place].RolledUp.Mix + table.Columns[1].Coverage.Standards[place].RolledUp.Mix);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(3, 1, false)]
    [InlineData(1, 2, true)]
    [InlineData(2, 2, true)] // all but one
    [InlineData(3, 2, false)]
    [InlineData(0, 2, false)]
    [InlineData(0, 4, true)] // the team itself is too small
    public void A_figure_about_too_few_or_all_but_too_few_is_telling(int people, int fewest, bool telling) =>
        Assert.Equal(telling, TeamCoverage.Of(Mapper, Flat, [Ann, Bob, Cai]).IsTelling(people, fewest));

    [Fact]
    public void What_is_telling_is_held_back_in_json()
    {
        var table = CoverageTable.Of(Mapper, Flat, [new("all", [Ann, Bob, Cai], Slice.All)]);

        Assert.DoesNotContain("suppressed", table.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("105", table.ToJson(fewest: 3), StringComparison.Ordinal);
        Assert.Contains("\"suppressed\": true", table.ToJson(fewest: 3), StringComparison.Ordinal);
    }

    [Fact]
    public void A_team_of_nobody_a_person_twice_and_groups_of_one_name_are_bad_use()
    {
        Assert.Throws<ArgumentException>(() => TeamCoverage.Of(Mapper, Flat, []));
        Assert.Throws<ArgumentException>(() => TeamCoverage.Of(Mapper, Flat, [Ann, Ann]));
        Assert.Throws<ArgumentException>(() => CoverageTable.Of(Mapper, Flat, []));
        Assert.Throws<ArgumentException>(() => CoverageTable.Of(Mapper, Flat, [new("x", [Ann], Slice.All), new("x", [Bob], Slice.All)]));
        Assert.Throws<ArgumentException>(() => new Period(new(2025, 1, 2), new(2025, 1, 1)));
    }

    private static IEnumerable<int> Minutes(TeamCoverage team) => team.Standards.Select(row => row.RolledUp.Minutes);
}
