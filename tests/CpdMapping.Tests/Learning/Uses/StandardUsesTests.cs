using CpdMapping.Files;
using CpdMapping.Learning.Uses;
using CpdMapping.Standards;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Learning.Uses;

public sealed class StandardUsesTests : IDisposable
{
    private const string Course = """
        format: 1
        course: garden-craft
        title: Garden craft
        provider: {name: The Garden School}
        to: 2016-03-02
        sessions: [{id: "1", minutes: 180}]
        standards:
          - headings: [Garden Craft]
            names:
              - {as-written: Digging & planting, pin: gardens@2012/2}
              - Soil
              - Sun

        """;

    private const string Cohort = """
        format: 1
        cohort: spring
        course: garden-craft
        zone: Europe/London
        sessions: [{id: "1", date: 2016-03-02, start: "10:00", end: "13:00"}]
        learners: [{key: zoe, name: Zoe, attended: ["1"]}]

        """;

    private const string Record = """
        format: 1
        record: zoe
        learner: Zoe
        entries:
          - id: e1
            logged: 2016-03-03
            activity: {kind: reading, title: Books, from: 2016-03-02, to: 2016-03-02, minutes: 60}
            alignments: [{standard: gardens@2012/1}]
          - id: e2
            logged: 2016-03-04
            corrects: e1
            activity: {kind: reading, title: Books, from: 2016-03-02, to: 2016-03-02, minutes: 60}
            alignments: [{standard: gardens@2012/2, as-written: Planting}, {standard: orchards@2020/1}]

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Courses_their_cohorts_and_records_are_found_with_their_places()
    {
        Write("a/spring.yaml", Cohort);
        Write("b/course.yaml", Course);
        Write("b/deep/zoe.yml", Record);
        Write("notes.txt", "course: no");
        Write(".hidden/course.yaml", Course);
        Write("catalogue.yaml", "edition: gardens@2012\n");

        var uses = StandardUses.In(folder.Root, TestLibrary.Library);

        Assert.Equal(
            [
                "a/spring.yaml(3,9) Cohort spring  gardens@2012/2 Digging & planting True",
                "a/spring.yaml(3,9) Cohort spring  gardens@2012/1 Soil False",
                "b/course.yaml(10,9) Course garden-craft  gardens@2012/2 Digging & planting True",
                "b/course.yaml(11,9) Course garden-craft  gardens@2012/1 Soil False",
                "b/deep/zoe.yml(13,29) Record zoe e2 gardens@2012/2 Planting True",
                "b/deep/zoe.yml(13,79) Record zoe e2 orchards@2020/1 orchards@2020/1 True",
            ],
            uses.All.Select(Line));
        Assert.Equal(3, uses.Files);
        Assert.Empty(uses.Problems);
        Assert.Equal(5, uses.Of(EditionRef.Parse("gardens@2012")).Count);
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_goes_on()
    {
        Write("broken.yaml", "course: [\n");
        Write("course.yaml", Course.Replace("title: Garden craft\n", "", StringComparison.Ordinal));
        Write("old.yaml", Record.Replace("format: 1", "format: 9", StringComparison.Ordinal));
        Write("spring.json", "{\"cohort\": ");
        Directory.CreateSymbolicLink(folder.PathOf("away"), Path.GetTempPath());

        var uses = StandardUses.In(folder.Root, TestLibrary.Library);

        Assert.Equal(["gardens@2012/2", "gardens@2012/1"], uses.All.Select(use => use.Standard.ToString()));
        Assert.Equal(
            ["away: warning CPD-F-029", "broken.yaml(2,1): error CPD-F-001", "course.yaml(1,1): error CPD-F-014", "old.yaml(1,9): error CPD-F-024", "spring.json(1,12): error CPD-F-001"],
            uses.Problems.Select(problem => $"{Place(problem.Place)}: {(problem.Severity == ProblemSeverity.Error ? "error" : "warning")} {problem.Code}"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_problem() =>
        Assert.Equal("CPD-F-026", Assert.Single(StandardUses.In(folder.PathOf("gone"), TestLibrary.Library).Problems).Code);

    [Fact]
    public void A_cohort_whose_course_is_elsewhere_names_nothing()
    {
        Write("spring.yaml", Cohort);
        var uses = StandardUses.In(folder.Root, TestLibrary.Library);
        Assert.Equal((0, 1), (uses.All.Count, uses.Files));
    }

    private string Line(StandardUse use) => $"{Place(use.Place)} {use.Kind} {use.Id} {use.Entry} {use.Standard} {use.Name} {use.IsPinned}";

    private string Place(Place place) => place.ToString().Replace(folder.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/');

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf(name))!); // a file's path has a folder
        File.WriteAllText(folder.PathOf(name), text);
    }
}
