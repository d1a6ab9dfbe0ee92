using CpdMapping.Standards;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Standards;

public class NameResolutionTests
{
    private static readonly StandardsLibrary Library = EditionText.Library(
        EditionText.Of("pcf@2012", "PCF, Professional Capabilities Framework", "status: superseded\nfrom: 2012-05\nto: 2018-06-10\nsuccessors: [pcf@2018]",
            "code: \"3\", title: Diversity, replaced-by: [pcf@2018/3]", "code: \"5\", title: Knowledge, replaced-by: [pcf@2018/5]",
            "code: \"7\", title: Intervention and Skills, replaced-by: [pcf@2018/7]", "code: \"8\", title: Lost", "code: \"9\", title: Parted, replaced-by: [pcf@2018/3, pcf@2018/5]"),
        EditionText.Of("pcf@2018", "PCF, Professional Capabilities Framework", "status: in-force\nfrom: 2018-06-11",
            "code: practice, title: Practice, claimable: false", "code: \"3\", title: Diversity and Equality", "code: \"4\", title: \"Rights, Justice and Economic Wellbeing\"",
            "code: \"5\", title: Knowledge", "code: \"6\", title: Critical Reflection and Analysis", "code: \"7\", title: Skills and Interventions"),
        EditionText.Of("pcf@2030-draft", "PCF", "status: draft", "code: \"1\", title: Tomorrow"),
        EditionText.Of("kss-child@2018", "KSS, Knowledge and Skills Statements, Child and Family Practitioners", "status: in-force\nfrom: 2018",
            "code: \"2\", title: Communication", "code: \"7\", title: \"Analysis, decision-making, planning and review\"", "code: \"10\", title: Organisational context", "code: \"3\", title: Twin"),
        EditionText.Of("kss-adult@2015", "KSS, Knowledge and Skills Statements, Adult services", "status: in-force\nfrom: 2015",
            "code: \"7\", title: Direct work", "code: \"9\", title: Organisational context", "code: \"2\", title: Twin", "code: \"3\", title: Other"),
        EditionText.Of("questions@2013", "Care Quality Commission – Key lines of enquiry, Key questions", "status: in-force\nfrom: 2013", "code: well-led, title: Well-led", "code: safe, title: Safe"),
        EditionText.Of("kloe@2017", "Key lines of enquiry, KLOE", "status: superseded\nfrom: 2017-11\nto: 2024-03\nsuccessors: [saf@2023]", "code: W, title: Well-led, claimable: false", "code: W1, title: Vision and strategy"),
        EditionText.Of("rcot@2017", "Royal College of Occupational Therapists", "status: superseded\nfrom: 2017\nto: 2021-07\nsuccessors: [rcot@2021]",
            "code: \"2\", labels: [{text: Service users, by: RiP}]", "code: \"11\", labels: [{text: Communication, by: RiP}], aliases: [Talking]"),
        EditionText.Of("swe@2019", "Social Work England, SWE", "status: in-force\nfrom: 2019", "code: \"4\", title: Stay current", "code: \"4.2\", title: Use feedback"));

    /// <summary>A name, its headings, and the standard and the way in 2025; or no standard.</summary>
    [Theory]
    [InlineData("pcf@2012/7", "", "pcf@2012/7 Reference")]
    [InlineData("Knowledge", "PCF", "pcf@2018/5 Title")]
    [InlineData("  KNOWLEDGE. ", "PCF", "pcf@2018/5 Title")]
    [InlineData("Rights, justice & economic well-being", "PCF", "pcf@2018/4 Title")]
    [InlineData("Rights justice and economic well being", "PCF", "pcf@2018/4 Title")]
    [InlineData("Analysis, decision making, planning and review", "Child and Family Practitioners", "kss-child@2018/7 Title")]
    [InlineData("Service users", "Royal College of Occupational Therapists", "rcot@2017/2 Label")]
    [InlineData("talking", "Royal College of Occupational Therapists – Professional Standards", "rcot@2017/11 Alias")]
    [InlineData("Intervention and skills", "PCF", "pcf@2018/7 Successor")]
    [InlineData("Interventions and skill", "PCF", "pcf@2018/7 Words")]
    [InlineData("Skill & interventions", "PCF", "pcf@2018/7 Words")]
    [InlineData("Organizational context", "Adult services", "kss-adult@2015/9 Spelling")]
    [InlineData("PCF skill and interventions", "", "pcf@2018/7 Words")]
    [InlineData("Domain 3: Diversity and Equality (PCF)", "", "pcf@2018/3 Title")]
    [InlineData("PCF 2012 domain 7", "", "pcf@2012/7 Code")]
    [InlineData("Domain seven", "PCF", "pcf@2018/7 Code")]
    [InlineData("Domain 6 - Critical reflection & analysis", "PCF", "pcf@2018/6 Title")]
    [InlineData("6 – Critical reflection and analysis", "PCF", "pcf@2018/6 Title")]
    [InlineData("PCF 6: Critical reflection and analysis", "", "pcf@2018/6 Title")]
    [InlineData("Critical reflection and analysis (PCF 2018)", "", "pcf@2018/6 Title")]
    [InlineData("Statement 7: Analysis, decision-making, planning and review", "KSS", "kss-child@2018/7 Title")]
    [InlineData("Analysis, decision-making, planning and review KSS 7", "", "kss-child@2018/7 Title")]
    [InlineData("Analysis, decision-making, planning and review (KSS-7)", "", "kss-child@2018/7 Title")]
    [InlineData("Domain 7: Intervention and Skills", "PCF", "pcf@2018/7 Successor")]
    [InlineData("Twin KSS 3", "", "kss-child@2018/3 Title")]
    [InlineData("PCF 6", "", "pcf@2018/6 Code")]
    [InlineData("PCF6", "", "pcf@2018/6 Code")]
    [InlineData("PCF domain 6", "", "pcf@2018/6 Code")]
    [InlineData("SWE 4.2", "", "swe@2019/4.2 Code")]
    [InlineData("KLOE W1", "", "kloe@2017/W1 Code")]
    [InlineData("Domain 6", "PCF", "pcf@2018/6 Code")]
    [InlineData("6", "PCF", "pcf@2018/6 Code")]
    [InlineData("KSS 7", "Child and Family Practitioners", "kss-child@2018/7 Code")]
    [InlineData("Well-led", "Care Quality Commission – Key lines of enquiry", "questions@2013/well-led Title")]
    [InlineData("Well led", "", "questions@2013/well-led Title")]
    [InlineData("Practice", "PCF", "pcf@2018/practice Title")]
    [InlineData("Skills and Interventions", "", "pcf@2018/7 Title")]
    [InlineData("Organisational context", "Knowledge and Skills Statements: the five > Adult services", "kss-adult@2015/9 Title")]
    [InlineData("Organisational context", "Adult services > Something else", "kss-adult@2015/9 Title")]
    [InlineData("Organisational context", "PCF > Adult services", "kss-adult@2015/9 Title")]
    [InlineData("Communication", "", "")]
    [InlineData("Organisational context", "KSS", "")]
    [InlineData("KSS 7", "", "")]
    [InlineData("KSS 7", "KSS", "")]
    [InlineData("6", "", "")]
    [InlineData("W1", "", "")]
    [InlineData("Domain 6", "", "")]
    [InlineData("Domain 3: Knowledge", "PCF", "")]
    [InlineData("Knowledge (PCF 42)", "", "")]
    [InlineData("Knowledg", "PCF", "")]
    [InlineData("Communication", "PCF", "")]
    [InlineData("Parted", "PCF", "")]
    [InlineData("Lost", "PCF", "pcf@2012/8 Title")]
    [InlineData("Tomorrow", "PCF", "")]
    [InlineData("Using the PCF in week 6", "", "")]
    [InlineData("pcf@2018/99", "", "")]
    [InlineData("…", "", "")]
    [InlineData("", "", "")]
    public void A_name_means_one_standard_or_none(string name, string headings, string expected)
    {
        var resolution = Resolve(name, headings);
        Assert.Equal(expected, resolution.Standard is null ? "" : $"{resolution.Standard.Ref} {resolution.How}");
        Assert.Equal(name, resolution.Name);
        if (resolution.Standard is not null)
            Assert.Equal((resolution.Standard, resolution.How), (Assert.Single(resolution.Candidates).Standard, resolution.Candidates[0].How));
    }

    /// <summary>A name that stays unresolved, with its candidates and the whole reason.</summary>
    [Theory]
    [InlineData("Communication", "", "kss-child@2018/2 Title, rcot@2017/11 Label",
        "'Communication' fits 2 standards: kss-child@2018/2, rcot@2017/11. A heading that says the body, role or audience would tell them apart, such as 'Child and Family Practitioners' or 'Royal College of Occupational Therapists'; or a full reference.")]
    [InlineData("Organisational context", "KSS", "kss-adult@2015/9 Title, kss-child@2018/10 Title",
        "'Organisational context' fits 2 standards: kss-adult@2015/9, kss-child@2018/10. A heading that says the body, role or audience would tell them apart, such as 'Adult services' or 'Child and Family Practitioners'; or a full reference.")]
    [InlineData("W1", "", "kloe@2017/W1 Code", "A code alone does not say which catalogue is meant.")]
    [InlineData("Domain 3: Knowledge", "PCF", "pcf@2018/5 Title, pcf@2018/3 Code",
        "The name is the title of 'pcf@2018/5', and the code beside it is that of 'pcf@2018/3'. The code or a full reference would tell them apart.")]
    [InlineData("Knowledge (PCF 42)", "", "pcf@2018/5 Title", "'pcf 42' stands beside the name, and 'pcf@2018' has no such code.")]
    [InlineData("Knowledg", "PCF", "pcf@2018/5 Near", "No standard of pcf is called 'Knowledg'. The candidates are near it, and none was chosen.")]
    [InlineData("Skills and Intervention", "", "pcf@2018/7 Words", "The words are a standard's, and no heading says which catalogue is meant.")]
    [InlineData("Knowledge", "", "pcf@2018/5 Title", "One word alone does not say which catalogue is meant.")]
    [InlineData("Communication", "PCF", "kss-child@2018/2 Near, rcot@2017/11 Near", "No standard of pcf is called 'Communication'. The candidates are near it, and none was chosen.")]
    [InlineData("Parted", "PCF", "pcf@2018/3 Successor, pcf@2018/5 Successor", "'Parted' fits 2 standards: pcf@2018/3, pcf@2018/5. The code or a full reference would tell them apart.")]
    [InlineData("Lost", "", "pcf@2012/8 Title", "The name is exact in 'pcf@2012/8', which was no longer in force; what took its place in 'pcf@2018' is not known.")]
    [InlineData("pcf@2018/9", "", "pcf@2012/9 Near", "The data set 'DATA' has no standard 'pcf@2018/9'.")]
    [InlineData("Zebra crossing", "Zoo", "", "No standard of the data set 'DATA' is called 'Zebra crossing'. The heading 'Zoo' fits no catalogue and narrows nothing.")]
    [InlineData("...", "", "", "There is no name.")]
    public void What_stays_open_comes_with_candidates_and_a_reason(string name, string headings, string candidates, string reason)
    {
        var resolution = Resolve(name, headings);
        Assert.Null(resolution.Standard);
        Assert.Equal(candidates, string.Join(", ", resolution.Candidates.Select(candidate => $"{candidate.Standard.Ref} {candidate.How}")));
        Assert.Equal(reason.Replace("DATA", Library.DataSet, StringComparison.Ordinal), resolution.Reason);
    }

    [Fact]
    public void Reasons_name_editions_and_dates()
    {
        Assert.Equal("It is the title of 'pcf@2018/5', which was in force on 2025-09-30.", Resolve("Knowledge", "PCF").Reason);
        Assert.Equal("The name is exact in 'pcf@2012/7', whose place 'pcf@2018/7' took. That edition was in force on 2025-09-30.", Resolve("Intervention and skills", "PCF").Reason);
        Assert.Equal("It is a label of 'rcot@2017/2'. By 2025-09-30 'rcot@2017' was superseded by 'rcot@2021', where no item is loaded.", Resolve("Service users", "Royal College of Occupational Therapists").Reason);
        Assert.Equal("By the title and the code beside it, it is 'pcf@2018/5', which was in force on 2025-09-30.", Resolve("Domain 5: Knowledge", "PCF").Reason);
        Assert.Equal("It is the title of 'kss-adult@2015/9', which was in force on 2025-09-30. The heading 'PCF' fits other catalogues than those within it and was passed over.", Resolve("Organisational context", "PCF > Adult services").Reason);
    }

    [Fact]
    public void The_date_decides_which_edition_is_meant()
    {
        Assert.Equal("pcf@2012/5", Library.Resolve("Knowledge", new NameContext { Headings = ["PCF"], On = new(2015, 1, 1) }).Standard?.Ref.ToString());
        Assert.Equal("pcf@2012/7", Library.Resolve("Intervention and skills", new NameContext { Headings = ["PCF"], On = new(2015, 1, 1) }).Standard?.Ref.ToString());
        var early = Library.Resolve("Skills and interventions", new NameContext { Headings = ["PCF"], On = new(2015, 1, 1) });
        Assert.Null(early.Standard);
        Assert.Equal("The name is exact in 'pcf@2018/7', which was not yet in force on 2015-01-01.", early.Reason);
    }

    [Fact]
    public void Without_a_date_the_newest_edition_is_taken_and_the_answer_says_so()
    {
        var resolution = Library.Resolve("Knowledge", new NameContext { Headings = ["PCF"] });
        Assert.Equal("pcf@2018/5", resolution.Standard?.Ref.ToString());
        Assert.Equal("It is the title of 'pcf@2018/5'. No date was given, so the newest editions were taken.", resolution.Reason);
        Assert.Equal(MatchKind.Successor, Library.Resolve("Intervention and skills", new NameContext { Headings = ["PCF"] }).How);
    }

    [Fact]
    public void Drafts_are_meant_only_when_they_may_be()
    {
        var context = new NameContext { Catalogue = CatalogueId.Parse("pcf"), On = new(2025, 9, 30) };
        Assert.Null(Library.Resolve("Tomorrow", context).Standard);
        Assert.Equal("pcf@2030-draft/1", Library.Resolve("Tomorrow", context with { Drafts = true }).Standard?.Ref.ToString());
        Assert.Equal("pcf@2018/5", Library.Resolve("Knowledge", context with { Drafts = true }).Standard?.Ref.ToString());
    }

    [Fact]
    public void A_catalogue_that_is_not_loaded_has_no_standards() =>
        Assert.Contains("No standard of zoo is called 'Knowledge'.", Library.Resolve("Knowledge", new NameContext { Catalogue = CatalogueId.Parse("zoo") }).Reason, StringComparison.Ordinal);

    [Fact]
    public void Two_editions_in_force_at_once_leave_a_name_open()
    {
        var library = EditionText.Library(
            EditionText.Of("a@2018", "A", "status: in-force\nfrom: 2018", "code: \"1\", title: One"),
            EditionText.Of("a@2020", "A", "status: in-force\nfrom: 2020", "code: \"1\", title: One"));
        var resolution = library.Resolve("One", new NameContext { On = new(2021, 1, 1) });
        Assert.Null(resolution.Standard);
        Assert.Equal(2, resolution.Candidates.Count);
    }

    [Fact]
    public void A_very_long_name_is_not_looked_at() =>
        Assert.Equal("The name has 501 characters; at most 500 are looked at.", Library.Resolve(new string('a', 501)).Reason);

    [Fact]
    public void A_name_of_many_headings_and_fillers_takes_no_time() =>
        Assert.Null(Library.Resolve(string.Concat(Enumerable.Repeat("kss statement kloe ", 25)) + "zz").Standard);

    [Fact]
    public void Any_title_in_any_case_and_spacing_resolves_under_its_heading()
    {
        var standards = Library.Editions.Where(edition => Library.InForce(edition.Catalogue, new(2025, 9, 30)).Editions.Any(e => e.Ref == edition))
            .SelectMany(edition => Library[edition].Standards).Where(standard => standard.Title is not null).ToArray();
        var cases = from standard in Gen.Elements(standards)
                    from upper in Gen.Elements(true, false)
                    from space in Gen.Elements("  ", "\t", " \u00A0", "-")
                    from end in Gen.Elements("", ".", " ", " –")
                    select (standard, name: (upper ? standard.Name.ToUpperInvariant() : standard.Name.ToLowerInvariant()).Replace(" ", space, StringComparison.Ordinal) + end);
        Prop.ForAll(cases.ToArbitrary(), it =>
            Library.Resolve(it.name, new NameContext { Catalogue = it.standard.Ref.Edition.Catalogue, On = new(2025, 9, 30) }).Standard?.Ref == it.standard.Ref).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_text_makes_it_throw_or_give_more_than_it_may() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            var resolution = Library.Resolve(text.Get);
            return (resolution.Standard is null) == (resolution.How is null) && (resolution.Standard is not null || resolution.Candidates.All(candidate => candidate.How != MatchKind.Reference));
        }).QuickCheckThrowOnFailure();

    private static NameResolution Resolve(string name, string headings) =>
        Library.Resolve(name, new NameContext { Headings = headings.Split(" > ", StringSplitOptions.RemoveEmptyEntries).ToSequence(), On = new(2025, 9, 30) });
}
