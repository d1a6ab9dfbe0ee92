using CpdMapping.Standards;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Standards;

/// <summary>Whole lines and pages: which names stand in them, where, and under which headings.</summary>
public class NamesOnPagesTests
{
    private static readonly StandardsLibrary Library = StandardsLibrary.BuiltIn;

    private static readonly NameContext Context = new() { On = new(2025, 9, 30) };

    [Theory]
    [InlineData("PCF - Knowledge | Values & ethics | Skills and interventions", "pcf@2018/5 pcf@2018/2 pcf@2018/7")]
    [InlineData("PCF – Intervention and skills | Contexts and organisations | Knowledge", "pcf@2018/7 pcf@2018/8 pcf@2018/5")]
    [InlineData("RCOT - Understanding relationship | Service users", "rcot-professional-standards@2017/1 rcot-professional-standards@2017/2")]
    [InlineData("PQS:KSS - Person-centred practice | Effective assessment and outcome based support planning | Values and ethics",
        "kss-adult-social-worker@2015/3 kss-adult-social-worker@2015/6 kss-adult-practice-supervisor@2018-12/1")]
    [InlineData("CQC - Effective", "cqc-key-questions@2013/effective")]
    [InlineData("• CQC: Safe; Caring; Well led", "cqc-key-questions@2013/safe cqc-key-questions@2013/caring cqc-key-questions@2013/well-led")]
    [InlineData("Royal College of Occupational Therapists – Professional Standards: Communication | Support development",
        "rcot-professional-standards@2017/11 rcot-professional-standards@2017/12")]
    [InlineData("PCF 1, 5 and 6", "pcf@2018/1 pcf@2018/5 pcf@2018/6")]
    [InlineData("PCF domains 4 & 7", "pcf@2018/4 pcf@2018/7")]
    [InlineData("PCF: Rights, justice and economic wellbeing", "pcf@2018/4")]
    [InlineData("PCF: Knowledge, Professionalism and Diversity and equality", "?")]
    [InlineData("PCF: Knowledge, Professionalism", "pcf@2018/5 pcf@2018/1")]
    [InlineData("The five KLOEs: Safe | Effective", "cqc-key-questions@2013/safe cqc-key-questions@2013/effective")]
    [InlineData("KSS: Communication | Organisational context", "kss-cf-practitioner@2018-05/2 ?")]
    [InlineData("PCF for the Wider Children's Workforce: Communication | Knowledge", "? ?")]
    [InlineData("Level 2 Adult Social Care Certificate: Duty of care | Communication", "? ?")]
    [InlineData("KSS 4", "?")]
    [InlineData("KSS 3: Mental capacity", "?")]
    [InlineData("KSS 9: The role of supervision", "kss-cf-practitioner@2018-05/9")]
    [InlineData("Domain 3 (PCF): Knowledge", "?")]
    [InlineData("Statement 1: Relationships and effective direct work", "kss-cf-practitioner@2018-05/1")]
    [InlineData("5 KLOEs: Safe | Caring", "cqc-key-questions@2013/safe cqc-key-questions@2013/caring")]
    [InlineData("Communication | Knowledge", "? ?")]
    [InlineData("xyzzy", "?")]
    [InlineData("", "")]
    public void A_line_gives_each_of_its_names(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', Library.ResolveLine(line, Context).Select(Meaning)));

    [Theory]
    [InlineData("2025-06-01", "Safe cqc-key-questions@2013/safe, Learning culture cqc-saf@2023/learning-culture, Consent to care & treatment cqc-saf@2023/consent-care-treatment")]
    [InlineData("2024-01-15", "Safe cqc-key-questions@2013/safe, Learning culture cqc-saf@2023/learning-culture, Consent to care & treatment ")]
    [InlineData("2019-06-01", "Safe cqc-key-questions@2013/safe, Learning culture , Consent to care & treatment ")]
    public void Under_the_name_of_a_body_each_of_its_sets_is_looked_in_and_the_date_decides(string day, string expected) => Assert.Equal(
        expected,
        string.Join(", ", StandardsLibrary.BuiltIn.ResolveLine("CQC - Safe | Learning culture | Consent to care & treatment", new() { On = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) })
            .Select(name => $"{name.Text} {name.Resolution.Standard?.Ref}")));

    [Fact]
    public void Codes_in_a_line_need_a_heading_that_means_one_catalogue()
    {
        var context = new NameContext { Headings = ["Key lines of enquiry for adult social care"], On = new(2020, 1, 1) };

        Assert.Equal(["cqc-kloe-asc@2017/S2", "cqc-kloe-asc@2017/S3"], Library.ResolveLine("Safe: S2, S3", context).Select(Meaning));
        Assert.Equal(["?"], Library.ResolveLine("Safe: S2, S3", Context).Select(Meaning));
    }

    [Fact]
    public void A_name_has_its_place_and_its_headings()
    {
        const string Line = "  • PCF – Knowledge |  Values & ethics. ";
        var names = Library.ResolveLine(Line, Context with { Headings = ["Standards"] });

        Assert.Equal(["Knowledge", "Values & ethics"], names.Select(name => name.Text));
        Assert.All(names, name => Assert.Equal(name.Text, Line.Substring(name.Start, name.Text.Length)));
        Assert.All(names, name => Assert.Equal(["PCF"], name.Headings));
        Assert.All(names, name => Assert.Equal(1, name.Line));
    }

    [Fact]
    public void A_page_gives_the_names_of_its_lists_and_passes_over_its_prose()
    {
        const string Page = """
            # Our course

            It strengthens knowledge, professionalism and communication.

            - Communication with your team
            - Knowledge

            Professional standards

            You can use the course towards the following professional standards:

            Post-qualifying standards: Knowledge and Skills Statements:

            Child and Family Practitioners: Communication | Organisational context
            Social workers in adult services: Organisational context | Profesional ethics and leadership

            Care Quality Commission – Key lines of enquiry:

            Effective | Well-led

            PCF
            Values and ethics
            Interventions and skill

            Make the case to your manager
            - Knowledge
            KSS-9 The role of supervision
            KSS 4
            """;
        var names = Library.ResolvePage(Page, Context);

        Assert.Equal(
            [
                "Communication: kss-cf-practitioner@2018-05/2", "Organisational context: kss-cf-practitioner@2018-05/10", "Organisational context: kss-adult-social-worker@2015/9",
                "Profesional ethics and leadership: ?", "Effective: cqc-key-questions@2013/effective", "Well-led: cqc-key-questions@2013/well-led",
                "Values and ethics: pcf@2018/2", "Interventions and skill: pcf@2018/7", "KSS-9 The role of supervision: kss-cf-practitioner@2018-05/9", "KSS 4: ?",
            ],
            names.Select(name => $"{name.Text}: {Meaning(name)}"));
        Assert.Equal(["Post-qualifying standards: Knowledge and Skills Statements", "Child and Family Practitioners"], names[0].Headings);
        Assert.Equal(["PCF"], names[6].Headings);
        Assert.Equal("kss-adult-social-worker@2015/10", names[3].Resolution.Candidates[0].Standard.Ref.ToString());
        Assert.All(names, name => Assert.Equal(name.Text, Page.Substring(name.Start, name.Text.Length)));
        Assert.All(names, name => Assert.Contains(name.Text, Page.Split('\n')[name.Line - 1], StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_headings_nest_by_their_level_and_lists_may_be_numbered()
    {
        const string Page = "## PCF\r\n1. Professionalism\r\n2. Knowledge\r\n3. Values and ethics\r\n\r\n### Something else\r\n* Leadership\r\n\r\n## Care Certificate\r\n7. Privacy and dignity\r\n9. Duty of care\r\n";

        Assert.Equal(
            ["Professionalism: pcf@2018/1", "Knowledge: pcf@2018/5", "Values and ethics: pcf@2018/2", "Leadership: ?", "7. Privacy and dignity: care-certificate@2025/7", "9. Duty of care: ?"],
            Library.ResolvePage(Page, Context).Select(name => $"{name.Text}: {Meaning(name)}").Select(text => text.Replace("1. Prof", "Prof", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_line_that_goes_on_keeps_its_heading() => Assert.Equal(
        ["kss-cf-practitioner@2018-05/2", "kss-cf-practitioner@2018-05/10"],
        Library.ResolvePage("KSS:\nChild and Family Practitioners: Communication |\nOrganisational context |\n", Context).Select(Meaning));

    [Fact]
    public void No_text_makes_it_throw_and_places_hold_what_they_say() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        text => Library.ResolvePage($"PCF:\n{text.Get}").Concat(Library.ResolveLine(text.Get))
            .All(name => name.Text.Length > 0 && (name.Resolution.Standard is null) == (name.Resolution.How is null))).QuickCheckThrowOnFailure();

    private static string Meaning(NameInText name) => name.Resolution.Standard?.Ref.ToString() ?? "?";
}
