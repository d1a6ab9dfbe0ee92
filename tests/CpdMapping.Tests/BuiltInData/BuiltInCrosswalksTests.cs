using CpdMapping.Files;
using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Tests.BuiltInData;

public class BuiltInCrosswalksTests
{
    private static readonly string Root = Repository.PathOf("standards");

    public static TheoryData<string> Files => new(Directory
        .EnumerateFiles(Path.Combine(Root, "crosswalks"), "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_without_any_problem_and_is_shipped(string file)
    {
        var problems = new ProblemList();
        var crosswalk = NodeReader.Load(Path.Combine(Root, file), ReadLimits.Default, problems) is { } root ? CrosswalkReader.Read(root, problems) : null;
        Assert.Empty(problems.ToSequence());
        Assert.Equal($"crosswalks/{crosswalk?.Id}.yaml", file);
        Assert.Equal(crosswalk, Assert.Single(StandardsLibrary.BuiltIn.Crosswalks, shipped => shipped.Id == crosswalk?.Id));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_ends_with_a_line_end_and_holds_no_tabs(string file)
    {
        var text = File.ReadAllText(Path.Combine(Root, file));
        Assert.DoesNotContain('\t', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Our_own_judgement_is_unverified_and_what_others_say_has_its_source(string file)
    {
        foreach (var row in Of(file).Rows)
            Assert.True(row.Source is not null || (!Of(file).IsOfficial && row.Basis == Basis.Unverified), $"{row}");
    }

    [Fact]
    public void What_an_item_says_of_its_replacement_stands_in_a_crosswalk()
    {
        var joined = StandardsLibrary.BuiltIn.Crosswalks.Select(crosswalk => (crosswalk.From, crosswalk.To)).ToHashSet();
        foreach (var standard in StandardsLibrary.BuiltIn.Editions.SelectMany(edition => StandardsLibrary.BuiltIn[edition].Standards))
            Assert.All(standard.ReplacedBy, replacement => Assert.Contains((standard.Ref.Edition, replacement.Standard.Edition), joined));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_dead_a_heading_a_repeat_or_without_a_reason(string file)
    {
        var health = CrosswalkHealth.Of(Of(file), StandardsLibrary.BuiltIn);
        Assert.All(health.Parts.Where(part => part.Name is "dead-ids" or "headings" or "repeated-pairs" or "no-reason"), part => Assert.Equal(0, part.Found));
    }

    [Fact]
    public void No_file_is_forgotten() => Assert.Equal(Files.Count, StandardsLibrary.BuiltIn.Crosswalks.Count);

    [Fact]
    public void A_domain_of_2012_leads_to_that_of_2018() =>
        Assert.Equal(
            "pcf@2012/7 equivalent pcf@2018/7",
            Assert.Single(StandardsLibrary.BuiltIn.Paths(StandardRef.Parse("pcf@2012/7"), EditionRef.Parse("pcf@2018"))).ToString());

    [Fact]
    public void A_key_line_of_2014_leads_over_2017_to_the_framework_of_2023()
    {
        var path = StandardsLibrary.BuiltIn.Paths(StandardRef.Parse("cqc-kloe-asc-residential@2014/C4"), EditionRef.Parse("cqc-saf@2023"))[0];
        Assert.Equal("cqc-kloe-asc-residential@2014/C4 equivalent cqc-kloe-asc@2017/R3 narrower cqc-saf@2023/planning-future", path.ToString());
        Assert.Equal(Relation.Narrower, path.Relation);
    }

    [Fact]
    public void The_joint_statement_of_2018_is_official_and_of_whole_statements_alone()
    {
        var official = StandardsLibrary.BuiltIn.Crosswalks.Where(crosswalk => crosswalk.IsOfficial).ToLookup(crosswalk => crosswalk.To.ToString() == "pcf@2018");
        Assert.Equal(4, official[true].Count());
        Assert.All(official[false], crosswalk => Assert.All(crosswalk.Rows, row => Assert.Null(row.From ?? row.To)));
        Assert.All(official[true], crosswalk => Assert.Equal(
            [(null, "5", Relation.Overlaps), (null, "6", Relation.Overlaps), (null, "7", Relation.Overlaps)],
            crosswalk.Rows.Select(row => (row.From, row.To?.Code, row.Relation))));
    }

    private static Crosswalk Of(string file) => StandardsLibrary.BuiltIn.Crosswalks.Single(crosswalk => $"crosswalks/{crosswalk.Id}.yaml" == file);
}
