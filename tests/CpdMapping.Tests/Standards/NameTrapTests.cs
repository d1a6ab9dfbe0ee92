using CpdMapping.Standards;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Standards;

/// <summary>Names that mislead, against the built-in catalogues; and what an answer says of how it was reached.</summary>
public class NameTrapTests
{
    private static readonly StandardsLibrary Library = StandardsLibrary.BuiltIn;

    [Fact]
    public void A_code_alone_never_resolves()
    {
        var codes = Library.Editions.SelectMany(edition => Library[edition].Standards).Select(standard => standard.Ref.Code).Where(code => code.Any(char.IsAsciiDigit) || code.Length == 1).Distinct();
        foreach (var code in codes)
            foreach (var text in (string[])[code, $"KSS {code}", $"Standard {code}", $"Statement {code}", $"Domain {code}", $"KLOE {code}", $"({code})"])
                foreach (var day in new DateOnly?[] { null, new(2016, 1, 1), new(2025, 9, 30) })
                    Assert.True(Library.Resolve(text, new() { On = day }).Standard is null, $"{text} on {day}");
    }

    [Fact]
    public void The_code_and_the_catalogues_own_name_resolve()
    {
        foreach (var (text, standard) in new[] { ("PCF {0}", "pcf@2018"), ("SWE {0}", "swe-professional-standards@2019"), ("NMC Code {0}", "nmc-code@2018"), ("CFKSS {0}", "kss-cf-practitioner@2018-05") })
            foreach (var item in Library[EditionRef.Parse(standard)].Standards.Where(item => char.IsAsciiDigit(item.Ref.Code[0])))
                Assert.Equal(item, Resolve(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, item.Ref.Code)).Standard);
    }

    [Theory]
    [InlineData("PCF for the Wider Children's Workforce", "No loaded catalogue is meant: 'PCF for the Wider Children's Workforce' is a framework of Yorkshire and Humber of 2013.")]
    [InlineData("KSS (Kent, Surrey & Sussex) 4", "No loaded catalogue is meant: 'Kent, Surrey and Sussex (KSS)' is a region whose training bodies use the same initials.")]
    [InlineData("Level 2 Adult Social Care Certificate", "No loaded catalogue is meant: 'Adult Social Care Certificate' is a qualification at level 2, and not the Care Certificate.")]
    [InlineData("KSS", "'KSS' is a name of 6 catalogues: kss-achieving-permanence, kss-adult-practice-supervisor, kss-adult-social-worker, kss-cf-practice-leader, kss-cf-practice-supervisor, kss-cf-practitioner.")]
    [InlineData("The five KLOEs", "'The five KLOEs' is the name of the catalogue 'cqc-key-questions', and not of one of its standards.")]
    [InlineData("HCPC standards", "'HCPC standards' is a name of 3 catalogues: hcpc-conduct, hcpc-cpd, hcpc-proficiency-ot.")]
    [InlineData("Code of Practice for Social Care Workers",
        "'Code of Practice for Social Care Workers' is a name of 3 catalogues: niscc-standards, scw-code, sssc-code. The codes of 2002 were twins: the country would say which is meant.")]
    public void A_name_of_a_whole_framework_says_what_it_is(string name, string reason)
    {
        var answer = Resolve(name);

        Assert.Null(answer.Standard);
        Assert.Equal(reason, answer.Reason);
    }

    [Fact]
    public void A_framework_of_ones_own_may_have_a_name_that_is_another_elsewhere()
    {
        var own = EditionText.Library(EditionText.Of("wider@2013", "PCF for the Wider Children's Workforce", "status: in-force\nfrom: 2013", "code: \"1\", title: Working together"));

        Assert.Equal("wider@2013/1", own.Resolve("PCF for the Wider Children's Workforce 1").Standard?.Ref.ToString());
    }

    [Theory]
    [InlineData("S1.1", "cqc-kloe-asc@2017/S1 Prompt")]
    [InlineData("KLOE S4.8", "cqc-kloe-asc@2017/S4 Prompt")]
    [InlineData("S.4.6", "cqc-kloe-asc@2017/S4 Prompt")]
    [InlineData("S4.9", "")]
    [InlineData("S1.0", "")]
    [InlineData("S9.1", "")]
    [InlineData("Safe: S2", "cqc-kloe-asc@2017/S2 Code")]
    [InlineData("Caring: S2", "")]
    [InlineData("S2 Infection control", "")]
    public void A_prompt_leads_to_its_key_line_and_a_code_to_its_own_question(string name, string expected)
    {
        var answer = Library.Resolve(name, new() { Headings = ["Key lines of enquiry for adult social care"], On = new(2020, 1, 1) });

        Assert.Equal(expected, answer.Standard is null ? "" : $"{answer.Standard.Ref} {answer.How}");
        if (answer.How == MatchKind.Prompt)
            Assert.StartsWith("Prompts are not loaded, and it is one under ", answer.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Intervention and skills", "PCF", "Successor", "Intervention and Skills")]
    [InlineData("Analysis & critical reflection", "PCF", "Words", "Critical Reflection and Analysis")]
    [InlineData("Contexts and organization", "PCF", "Words", "Contexts and Organisations")]
    [InlineData("Organizational context", "Adult KSS", "Spelling", "Organisational context")]
    [InlineData("Personalized, responsive care", "Adult social care KLOEs", "Spelling", "Personalised, responsive care")]
    [InlineData("PCF 6", "", "Code", "6")]
    [InlineData("pcf@2018/6", "", "Reference", "pcf@2018/6")]
    public void An_answer_says_how_it_was_reached_and_from_which_text(string name, string heading, string how, string with)
    {
        var answer = Library.Resolve(name, new() { Headings = heading.Length == 0 ? [] : [heading], On = new(2025, 9, 30) });

        Assert.Equal(how, answer.How?.ToString());
        Assert.Equal(with, Assert.Single(answer.Candidates).MatchedWith);
    }

    [Fact]
    public void Words_alone_do_not_decide_where_another_name_is_near()
    {
        var library = EditionText.Library(EditionText.Of(
            "pets@2018", "Pets", "status: in-force\nfrom: 2018", "code: \"1\", title: Feeding of young animals", "code: \"2\", title: Feeding old animals"));
        var answer = library.Resolve("Feeding young animal", new() { Headings = ["Pets"] });

        Assert.Equal("pets@2018/1", answer.Standard?.Ref.ToString());
        Assert.Null(library.Resolve("Animals of feeding ould", new() { Headings = ["Pets"] }).Standard);

        var twins = EditionText.Library(EditionText.Of(
            "pets@2018", "Pets", "status: in-force\nfrom: 2018", "code: \"1\", title: Play and rest", "code: \"2\", title: Play and rent"));
        var near = twins.Resolve("Plays and rest", new() { Headings = ["Pets"] });

        Assert.Null(near.Standard);
        Assert.Equal(["pets@2018/1 Words", "pets@2018/2 Near"], near.Candidates.Select(candidate => $"{candidate.Standard.Ref} {candidate.How}"));
    }

    [Fact]
    public void A_tie_says_what_would_settle_it()
    {
        Assert.EndsWith(
            "A heading that says the body, role or audience would tell them apart, such as 'Social workers in adult services' or 'Child and Family Practitioners'; or a full reference.",
            Resolve("Organisational context").Reason, StringComparison.Ordinal);

        var library = EditionText.Library(
            EditionText.Of("a@2018", "Alpha", "status: in-force\nfrom: 2018", "code: \"1\", title: One thing"), EditionText.Of("a@2020", "Alpha", "status: in-force\nfrom: 2020", "code: \"1\", title: One thing"));
        Assert.EndsWith("The edition's year, a date or a full reference would tell them apart.", library.Resolve("One thing", new() { On = new(2021, 1, 1) }).Reason, StringComparison.Ordinal);
        Assert.Equal("a@2018/1", library.Resolve("Alpha 2018: One thing", new() { On = new(2021, 1, 1) }).Standard?.Ref.ToString());
    }

    [Fact]
    public void A_code_that_only_a_superseded_edition_has_stays_open_and_a_label_does_not()
    {
        var context = new NameContext { Headings = ["RCOT"], On = new(2025, 9, 30) };
        var code = Library.Resolve("Standard 12", context);

        Assert.Null(code.Standard);
        Assert.Equal("'rcot-professional-standards@2017/12' was no longer in force, and 'rcot-professional-standards@2021' has no such code.", code.Reason);
        Assert.Equal("rcot-professional-standards@2017/12", Library.Resolve("Support development", context).Standard?.Ref.ToString());
        Assert.Equal("rcot-professional-standards@2017/12", Library.Resolve("Standard 12", context with { Headings = ["RCOT (2017)"] }).Standard?.Ref.ToString());
    }

    /// <summary>However the words of a title stand, they never lead to another standard under its own heading.</summary>
    [Fact]
    public void Words_in_any_order_lead_to_their_own_standard_or_to_none()
    {
        var day = new DateOnly(2025, 9, 30);
        var standards = Library.Editions.Where(edition => !edition.IsDraft && Library[edition].IsInForceOn(day))
            .SelectMany(edition => Library[edition].Standards).Where(standard => standard.Title is not null).ToArray();
        var resolved = 0;
        var cases = from standard in Gen.Elements(standards)
                    from words in Gen.Shuffle(standard.Name.Split(' '))
                    from dropped in Gen.Choose(0, 5)
                    select (standard, name: string.Join(' ', dropped == 0 ? words.Where(word => word is not ("and" or "of" or "the" or "in" or "to")) : words));
        Prop.ForAll(cases.ToArbitrary(), it =>
        {
            var answer = Library.Resolve(it.name, new() { Catalogue = it.standard.Ref.Edition.Catalogue, On = day });
            resolved += answer.Standard is null ? 0 : 1;
            return answer.Standard is null || answer.Standard.Name == it.standard.Name;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
        Assert.True(resolved > 400, $"{resolved} of 500 were resolved.");
    }

    [Fact]
    public void An_edition_that_is_named_is_meant_on_any_day()
    {
        var answer = Library.Resolve("Diversity", new() { Headings = ["Professional Capabilities Framework (2012)"], On = new(2025, 9, 30) });

        Assert.Equal("pcf@2012/3", answer.Standard?.Ref.ToString());
        Assert.Equal("It is the title of 'pcf@2012/3'. The edition 'pcf@2012' is named, which was not in force on 2025-09-30.", answer.Reason);
    }

    private static NameResolution Resolve(string name) => Library.Resolve(name, new() { On = new(2025, 9, 30) });
}
