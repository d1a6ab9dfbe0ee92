using CpdMapping.Standards;

namespace CpdMapping.Tests.BuiltInData;

/// <summary>The eight lists of a real course page, in the provider's own words, under their headings.</summary>
public class RealCourseNamesTests
{
    private static readonly (string Edition, string[] Headings, string Names, string[] Codes)[] Lists =
    [
        ("kss-cf-practitioner@2018-05", Kss("Child and Family Practitioners"),
            "Relationships and effective direct work | Communication | Analysis, decision-making, planning and review | The role of supervision | Organisational context",
            ["1", "2", "7", "9", "10"]),
        ("kss-cf-practice-supervisor@2018-05", Kss("Child and Family Practice Supervisors"),
            "Promote and govern excellent practice | Developing excellent practitioners | Shaping and influencing the practice system | Effective use of power and authority | "
            + "Confident analysis and decision-making | Purposeful and effective social work | Emotionally intelligent practice supervision | Performance management and improvement",
            ["1", "2", "3", "4", "5", "6", "7", "8"]),
        ("kss-cf-practice-leader@2018-05", Kss("Child and Family Practice Leaders"),
            "Lead and govern excellent practice | Creating a context for excellent practice | Designing a system to support effective practice | Developing excellent practitioners | "
            + "Support effective decision-making | Quality assurance and improvement",
            ["1", "2", "3", "4", "5", "6"]),
        ("kss-adult-social-worker@2015", Kss("Social workers in adult services"),
            "Person-centred practice | Supervision, critical analysis and reflection | Organisational context | Professional ethics and leadership",
            ["3", "8", "9", "10"]),
        ("kss-adult-practice-supervisor@2018-12", Kss("Social work practice supervisors in adult social care"),
            "Values and ethics | Influencing and governing practice excellence within the organisation and community | Developing confident and capable social workers | "
            + "Assuring good social work practice and development | Promoting and supporting critical analysis and decision-making | Relationship-based practice supervision | "
            + "Effective use of power and authority as a practice supervisor | Performance management and improvement",
            ["1", "2", "3", "4", "5", "6", "7", "8"]),
        ("cqc-key-questions@2013", ["Care Quality Commission – Key lines of enquiry"], "Effective | Caring | Responsive | Well-led", ["effective", "caring", "responsive", "well-led"]),
        ("pcf@2018", ["Professional Capabilities Framework for Social Work in England"],
            "Professionalism | Values and ethics | Diversity and equality | Rights, justice and economic wellbeing | Knowledge | Critical reflection and analysis | "
            + "Intervention and skills | Context and organisations | Professional leadership",
            ["1", "2", "3", "4", "5", "6", "7", "8", "9"]),
        ("rcot-professional-standards@2017", ["Royal College of Occupational Therapists – Professional Standards"],
            "Understanding relationship | Service users | Develop intervention | Evaluate impact | Demonstrate quality | Collaborative | Communication | Support development",
            ["1", "2", "5", "6", "8", "10", "11", "12"]),
    ];

    private static readonly DateOnly LastDay = new(2025, 9, 30);

    /// <summary>Each name with its headings, innermost last, and the standard it means.</summary>
    public static TheoryData<string, string, string> Names
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (edition, headings, names, codes) in Lists)
                foreach (var (name, code) in names.Split(" | ").Zip(codes))
                    data.Add(string.Join(" > ", headings), name, $"{edition}/{code}");
            return data;
        }
    }

    [Fact]
    public void The_page_has_fifty_two_names() => Assert.Equal(52, Names.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_under_its_heading_means_one_standard(string headings, string name, string standard)
    {
        var resolution = Resolve(name, headings.Split(" > "));
        Assert.True(resolution.Standard is not null, resolution.Reason);
        Assert.Equal(standard, resolution.Standard.Ref.ToString());
        Assert.Equal(resolution.Standard, Assert.Single(resolution.Candidates).Standard);
    }

    [Fact]
    public void A_name_of_the_older_edition_goes_to_its_successor_and_the_answer_says_so()
    {
        var resolution = Resolve("Intervention and skills", "Professional Capabilities Framework for Social Work in England");
        Assert.Equal(MatchKind.Successor, resolution.How);
        Assert.Contains("'pcf@2012/7'", resolution.Reason, StringComparison.Ordinal);
        Assert.Contains("'pcf@2018/7'", resolution.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_only_a_superseded_edition_has_still_answers_and_says_what_took_the_editions_place()
    {
        var resolution = Resolve("Service users", "Royal College of Occupational Therapists – Professional Standards");
        Assert.Equal(MatchKind.Label, resolution.How);
        Assert.Contains("superseded by 'rcot-professional-standards@2021'", resolution.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_name_that_several_catalogues_have_is_ambiguous()
    {
        var resolution = StandardsLibrary.BuiltIn.Resolve("Communication", new NameContext { On = LastDay });
        Assert.Null(resolution.Standard);
        Assert.Null(resolution.How);
        Assert.Contains("kss-cf-practitioner@2018-05/2", resolution.Candidates.Select(candidate => candidate.Standard.Ref.ToString()));
        Assert.Contains("rcot-professional-standards@2017/11", resolution.Candidates.Select(candidate => candidate.Standard.Ref.ToString()));
    }

    private static NameResolution Resolve(string name, params string[] headings) =>
        StandardsLibrary.BuiltIn.Resolve(name, new NameContext { Headings = headings.ToSequence(), On = LastDay });

    private static string[] Kss(string heading) => ["Post-qualifying standards: Knowledge and Skills Statements", heading];
}
