using CpdMapping.Standards;

namespace CpdMapping.Tests.BuiltInData;

/// <summary>What names and codes mean now that catalogues have several editions and codes stand in several catalogues.</summary>
public class NamesAcrossEditionsTests
{
    private static readonly StandardsLibrary Library = StandardsLibrary.BuiltIn;

    [Theory]
    [InlineData("S1")]
    [InlineData("W1")]
    [InlineData("R3")]
    [InlineData("KLOE S1")]
    [InlineData("KLOE 2017 S1")]
    public void A_bare_code_of_a_key_line_stays_open(string code)
    {
        foreach (var day in new[] { new DateOnly(2016, 1, 1), new(2020, 1, 1), new(2025, 9, 30) })
        {
            var resolution = Library.Resolve(code, new NameContext { On = day });
            Assert.Null(resolution.Standard);
            Assert.True(resolution.Candidates.Count > 1, resolution.Reason);
        }
    }

    [Theory]
    [InlineData("Key lines of enquiry for healthcare services", "W1", "2020-01-01", "cqc-kloe-healthcare@2017/W1")]
    [InlineData("Key lines of enquiry for adult social care", "W1", "2020-01-01", "cqc-kloe-asc@2017/W1")]
    [InlineData("KLOEs for residential adult social care", "E5", "2016-01-01", "cqc-kloe-asc-residential@2014/E5")]
    [InlineData("KLOEs for community adult social care", "E4", "2016-01-01", "cqc-kloe-asc-community@2014/E4")]
    [InlineData("Care Quality Commission – Key lines of enquiry", "Well-led", "2020-01-01", "cqc-key-questions@2013/well-led")]
    [InlineData("CQC quality statements", "Medicines optimisation", "2025-09-30", "cqc-saf@2023/medicines-optimisation")]
    [InlineData("Single assessment framework", "Environmental sustainability", "2025-09-30", "cqc-saf@2023/environmental-sustainability")]
    [InlineData("Child and Family Practitioners", "Communication", "2015-01-01", "kss-cf-practitioner@2014-11/2")]
    [InlineData("Child and Family Practitioners", "Communication", "2015-11-01", "kss-cf-practitioner@2015-11/2")]
    [InlineData("Child and Family Practitioners", "Communication", "2018-05-17", "kss-cf-practitioner@2015-11/2")]
    [InlineData("Child and Family Practitioners", "Communication", "2018-05-18", "kss-cf-practitioner@2018-05/2")]
    [InlineData("Child and Family Practice Leaders", "Developing excellent practitioners", "2016-01-01", "kss-cf-practice-leader@2015-11/4")]
    [InlineData("Child and Family Practice Supervisors", "Developing excellent practitioners", "2016-01-01", "kss-cf-practice-supervisor@2015-11/2")]
    [InlineData("Post-qualifying standards: Knowledge and Skills Statements > Achieving permanence", "KSS 3", "2025-09-30", "kss-achieving-permanence@2016-11/3")]
    public void A_heading_and_a_day_say_which_catalogue_and_edition_is_meant(string headings, string name, string day, string standard)
    {
        var resolution = Library.Resolve(name, new NameContext { Headings = headings.Split(" > ").ToSequence(), On = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) });
        Assert.True(resolution.Standard is not null, resolution.Reason);
        Assert.Equal(standard, resolution.Standard.Ref.ToString());
    }

    [Fact]
    public void No_item_of_a_draft_is_a_candidate_unless_drafts_are_asked_for()
    {
        var names = Library.Editions.Where(edition => edition.IsDraft).SelectMany(edition => Library[edition].Standards).Select(standard => standard.Name).ToList();
        Assert.Contains("Safety culture", names);
        foreach (var name in names)
            foreach (var day in new DateOnly?[] { null, new(2014, 9, 1), new(2026, 4, 1) })
                Assert.DoesNotContain(Library.Resolve(name, new NameContext { On = day }).Candidates, candidate => candidate.Standard.Ref.Edition.IsDraft);
        Assert.Equal(
            "cqc-asc@2026-03-draft/safety-culture",
            Library.Resolve("Safety culture", new NameContext { On = new(2026, 4, 1), Drafts = true }).Standard?.Ref.ToString());
    }

    [Theory]
    [InlineData("kss-cf-practitioner", 2014, 11)]
    [InlineData("kss-cf-practice-supervisor", 2015, 12)]
    [InlineData("kss-cf-practice-leader", 2015, 12)]
    public void One_issue_of_a_statement_is_in_force_on_each_day(string catalogue, int year, int month)
    {
        for (var day = new DateOnly(year, month, 1); day.Year < 2027; day = day.AddDays(1))
            Assert.Single(Library.InForce(CatalogueId.Parse(catalogue), day).Editions);
    }

    [Theory]
    [InlineData("pcf@2012")]
    [InlineData("pcf@2018")]
    public void The_capabilities_framework_has_nine_levels(string edition) => Assert.Equal(
        ["entry", "readiness", "first-placement", "last-placement", "asye", "social-worker", "experienced", "advanced", "strategic"],
        Library[EditionRef.Parse(edition)].Levels.Select(level => level.Id));

    [Theory]
    [InlineData("cqc-kloe-asc-residential@2014", "kloe", 21)]
    [InlineData("cqc-kloe-asc-community@2014", "kloe", 20)]
    [InlineData("cqc-kloe-asc@2017", "kloe", 24)]
    [InlineData("cqc-kloe-healthcare@2017", "kloe", 27)]
    [InlineData("cqc-saf@2023", "quality-statement", 34)]
    [InlineData("cqc-asc@2026-03-draft", "kloe", 24)]
    public void A_framework_of_the_commission_is_whole(string edition, string kind, int count)
    {
        var standards = Library[EditionRef.Parse(edition)].Standards;
        Assert.Equal(count, standards.Count(standard => standard.Kind == kind));
        Assert.All(standards.Where(standard => standard.Kind == kind), standard => Assert.NotNull(standard.Parent));
        Assert.Equal(["safe", "effective", "caring", "responsive", "well-led"], standards.Where(standard => standard.Kind == "key-question").Select(standard => standard.Code.Value));
        Assert.DoesNotContain(standards, standard => standard.Kind == "key-question" && standard.Claimable);
    }
}
