using CpdMapping.Auditing;
using CpdMapping.Files;
using CpdMapping.Standards;
using CpdMapping.Tests.Files;
using static CpdMapping.Tests.Auditing.Cases;

namespace CpdMapping.Tests.Auditing;

public class SchemeBookTests
{
    private static readonly SchemeRef Ref = SchemeRef.Parse("swe-cpd@2021-12");

    [Fact]
    public void The_built_in_book_holds_Social_Work_England()
    {
        var scheme = SchemeBook.BuiltIn[Ref];

        Assert.Contains(Ref, SchemeBook.BuiltIn.Schemes);
        Assert.Equal(("social-work-england", "Social Work England"), (scheme.Body.Id, scheme.Body.Name));
        Assert.Equal("2021-12-01", scheme.From.Value.ToString());
        Assert.Equal(Basis.Secondary, scheme.From.Basis);
        Assert.Null(scheme.To);
        Assert.Equal([SocialWorkEngland], scheme.Editions);
        Assert.Equal(["joined-late", "dated-in-year", "two-pieces", "different-pieces", "peer-reflection", "impact", "on-time", "cpd-standard"], scheme.Rules.Select(r => r.Id));
        Assert.All(scheme.Rules, r => Assert.StartsWith("https://", r.Source, StringComparison.Ordinal));
        Assert.Equal(scheme.Rules.Count, scheme.Rules.Select(r => r.Code).Distinct().Count());
    }

    [Fact]
    public void What_was_in_force_is_found_by_day()
    {
        Assert.Equal(Ref, SchemeBook.BuiltIn.InForce("swe-cpd", Day("2021-12-01")).Ref);
        Assert.Equal("swe-cpd@2019-12", SchemeBook.BuiltIn.InForce("swe-cpd", Day("2021-11-30")).Ref.ToString());
        Assert.False(SchemeBook.BuiltIn.TryInForce("swe-cpd", Day("2019-11-30"), out _));
    }

    [Fact]
    public void What_is_not_there_is_told_with_what_there_is()
    {
        Assert.Equal(
            "No version of 'swe-cpd' is in force on 2019-11-30: 'swe-cpd@2019-12' is in force from 2019-12 to 2021-11-30, 'swe-cpd@2021-12' is in force from 2021-12-01.",
            Assert.Throws<SchemeNotFoundException>(() => SchemeBook.BuiltIn.InForce("swe-cpd", Day("2019-11-30"))).Message);
        Assert.Equal(
            $"There is no scheme 'swe'. The book holds {string.Join(", ", SchemeBook.BuiltIn.Schemes)}.",
            Assert.Throws<SchemeNotFoundException>(() => SchemeBook.BuiltIn.InForce("swe", Day("2025-01-01"))).Message);
        Assert.Throws<SchemeNotFoundException>(() => SchemeBook.BuiltIn[SchemeRef.Parse("swe-cpd@2019")]);
        Assert.False(SchemeBook.BuiltIn.TryGet(SchemeRef.Parse("swe-cpd@2019"), out _));
    }

    [Fact]
    public void A_later_version_follows_an_earlier_one()
    {
        var earlier = Read(SweFile.Replace("  from: {", "  to: {date: 2026-11-30, basis: unverified}\n  from: {", StringComparison.Ordinal)).Value;
        var later = Read(SweFile.Replace("@2021-12", "@2026-12", StringComparison.Ordinal).Replace("date: 2021-12-01", "date: 2026-12-01", StringComparison.Ordinal)).Value;
        var book = SchemeBook.BuiltIn.With(earlier).With(later);

        Assert.Equal(SchemeBook.BuiltIn.Schemes.Count + 1, book.Schemes.Count);
        Assert.Same(earlier, book.InForce("swe-cpd", Day("2026-11-30")));
        Assert.Same(later, book.InForce("swe-cpd", Day("2026-12-01")));
        Assert.Equal("2026-11-30", earlier.To!.Value.ToString());
    }

    [Fact]
    public void No_two_versions_of_a_shipped_scheme_are_in_force_on_one_day()
    {
        foreach (var chain in SchemeBook.BuiltIn.Schemes.Select(r => SchemeBook.BuiltIn[r]).GroupBy(s => s.Ref.Scheme))
        {
            var versions = chain.OrderBy(s => s.From.Value.First).ToList();
            for (var i = 1; i < versions.Count; i++)
                Assert.Equal(versions[i].From.Value.First.AddDays(-1), versions[i - 1].To?.Value.Last);
            Assert.Null(versions[^1].To);
        }
    }

    [Fact]
    public void Every_shipped_rule_names_its_page()
    {
        Assert.All(
            SchemeBook.BuiltIn.Schemes.SelectMany(r => SchemeBook.BuiltIn[r].Rules),
            rule => Assert.StartsWith("http", rule.Source, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_is_read_whole()
    {
        Assert.Equal(SchemeBook.BuiltIn.Schemes, SchemeBook.FromDirectory(Repository.PathOf("standards")).Schemes);
        Assert.Equal(SchemeBook.BuiltIn.Schemes, SchemeBook.FromDirectory(Repository.PathOf("standards", "schemes")).Schemes);
    }

    [Fact]
    public void Problems_of_all_files_come_at_once()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Root, "swe-cpd"));
        File.WriteAllText(Path.Combine(folder.Root, "swe-cpd", "2021-12.yaml"), SweFile.Replace("minimum: 2", "minimum: 0", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder.Root, "elsewhere.yaml"), SweFile);

        var result = SchemeBook.TryFromDirectory(folder.Root);

        Assert.Equal(["CPD-A-108", "CPD-F-021"], result.Problems.Select(p => p.Code));
        Assert.Throws<CpdFileException>(() => SchemeBook.FromDirectory(folder.Root));
    }

    [Fact]
    public void One_version_in_two_files_is_a_problem()
    {
        using var folder = new TemporaryFolder();
        foreach (var parent in new[] { "a", "b" })
        {
            Directory.CreateDirectory(Path.Combine(folder.Root, parent, "swe-cpd"));
            File.WriteAllText(Path.Combine(folder.Root, parent, "swe-cpd", "2021-12.yaml"), SweFile);
        }

        Assert.Equal("CPD-A-109", Assert.Single(SchemeBook.TryFromDirectory(folder.Root).Problems).Code);
    }

    [Fact]
    public void A_folder_that_is_not_there_or_holds_nothing_is_a_problem()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal("CPD-A-110", Assert.Single(SchemeBook.TryFromDirectory(folder.Root).Problems).Code);
        Assert.Equal("CPD-F-026", Assert.Single(SchemeBook.TryFromDirectory(Path.Combine(folder.Root, "none")).Problems).Code);
    }
}
