using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Tests.Learning;

public sealed class CourseTests
{
    private const string Good = """
        format: 1
        course: garden-craft
        title: Garden craft
        provider: {name: The Garden School}
        from: 2020-03-01
        to: 2020-03-02
        stated-minutes: 300
        sessions:
          - {id: "1", minutes: 180}
          - {id: "2", minutes: 120, title: Outside}
        standards:
          - headings: [Garden Craft]
            names:
              - Soil
              - {as-written: Water, pin: gardens@2018/3, share: 1/3}

        """;

    [Fact]
    public void A_good_course_has_no_problems() => Assert.Equal("", Problems(Good));

    [Fact]
    public void Session_ids_are_unique() => Assert.Equal(
        "f.yaml(10,10): error CPD-L-001: The session '1' is there already, in line 9. Each was expected once. Take one out, or give it another.",
        Problems(Good.Replace("{id: \"2\"", "{id: \"1\"", StringComparison.Ordinal)));

    [Fact]
    public void Stated_minutes_that_differ_are_a_warning_with_both_numbers() => Assert.Equal(
        "f.yaml(7,17): warning CPD-L-019: The course states 330 minutes (5 h 30 min), and its sessions add up to 300 minutes (5 h). The two were expected to be equal. Correct the one that is wrong.",
        Problems(Good.Replace("stated-minutes: 300", "stated-minutes: 330", StringComparison.Ordinal)));

    [Fact]
    public void Nothing_follows_from_a_stand_in() => Assert.Equal(
        "f.yaml(9,24): error CPD-F-017: 'minutes' is '2.5h'. A whole number was expected, in digits alone, without quotes. If these are hours, write 150 minutes.",
        Problems(Good.Replace("minutes: 180", "minutes: 2.5h", StringComparison.Ordinal)));

    [Theory]
    [InlineData("- Soil\n", "- Soil\n      - soil\n", "f.yaml(15,9): error CPD-L-017: The name 'soil' stands in this list twice.")]
    [InlineData("- Soil\n", "- {as-written: Rain, pin: gardens@2018/3}\n", "f.yaml(15,9): error CPD-L-017: 'Water' and 'Rain' are pinned to the same standard, gardens@2018/3.")]
    [InlineData("- Soil\n", "- {as-written: Soil, pin: gardens@2018/1, share: 0.7}\n", "f.yaml(15,57): error CPD-L-018: The shares of gardens@2018 add up to 31/30.")]
    [InlineData("share: 1/3", "share: 3/2", "f.yaml(15,57): error CPD-L-021: 'share' is '3/2'.")]
    [InlineData("share: 1/3", "share: 0", "f.yaml(15,57): error CPD-L-021: 'share' is '0'.")]
    [InlineData("to: 2020-03-02", "to: 2020-02", "f.yaml(6,5): error CPD-L-002: 'to' is 2020-02 and 'from' is 2020-03-01.")]
    [InlineData("to: 2020-03-02", "to: spring", "f.yaml(6,5): error CPD-F-018: 'to' is 'spring'.")]
    [InlineData("pin: gardens@2018/3", "pin: gardens/3", "f.yaml(15,34): error CPD-F-022: 'pin' is 'gardens/3'.")]
    [InlineData("title: Garden craft", "title: no", "f.yaml(3,8): error CPD-F-016: 'title' is no without quotes")]
    [InlineData("title: Garden craft", "title: \"two\\nlines\"", "f.yaml(3,8): error CPD-L-023: 'title' has several lines.")]
    [InlineData("title: Garden craft", "titel: Garden craft", "f.yaml(3,1): error CPD-F-013: Key 'titel' is not known here.")]
    [InlineData("course: garden-craft", "course: Garden craft", "f.yaml(2,9): error CPD-F-022: 'course' is 'Garden craft'.")]
    [InlineData("stated-minutes: 300", "fee: {amount: 475.00, currency: GBP}", "f.yaml(7,15): error CPD-F-016: 'amount' is 475.00 without quotes")]
    [InlineData("stated-minutes: 300", "fee: {amount: \"475,00\", currency: GBP}", "f.yaml(7,15): error CPD-L-020: 'amount' is '475,00'.")]
    [InlineData("stated-minutes: 300", "fee: {amount: \"475\", currency: GBP}", "f.yaml(7,15): error CPD-L-020: 'amount' is '475'.")]
    [InlineData("stated-minutes: 300", "fee: {amount: \"475.00\", currency: £}", "f.yaml(7,35): error CPD-L-020: 'currency' is '£'.")]
    [InlineData("stated-minutes: 300", "fee: {amount: \"475.00\", currency: GBP, vat-percent: 101}", "f.yaml(7,53): error CPD-F-021: 'vat-percent' is 101")]
    [InlineData("stated-minutes: 300", "fee: {amount: \"475.00\", currency: GBP, discounts: [{places: 10, percent: 10}, {places: 5, percent: 15}]}", "f.yaml(7,79): error CPD-L-068: A discount of 15% from 5 places follows one of 10% from 10.")]
    [InlineData("stated-minutes: 300", "url: example.org", "f.yaml(7,6): error CPD-F-028: 'url' is 'example.org'.")]
    [InlineData("format: 1", "format: 2", "f.yaml(1,9): error CPD-F-024: 'format' is '2'.")]
    [InlineData("format: 1", "format: \"1\"", "f.yaml(1,9): error CPD-F-024: 'format' is '1'.")]
    public void What_is_wrong_is_said_with_its_place(string old, string text, string expected)
    {
        var file = Good.Replace(old, text, StringComparison.Ordinal);
        Assert.NotEqual(Good, file);
        Assert.Contains(expected, Problems(file), StringComparison.Ordinal);
        Assert.Contains(Course.TryParse(file).Problems, problem => problem.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void All_problems_come_at_once()
    {
        var file = Good.Replace("minutes: 180", "minutes: \"2,5\"", StringComparison.Ordinal).Replace("share: 1/3", "share: half", StringComparison.Ordinal)
            .Replace("name: The Garden School", "nam: The Garden School", StringComparison.Ordinal);

        var result = Course.TryParse(file, "f.yaml");

        Assert.False(result.Success);
        Assert.Equal(["CPD-F-014", "CPD-F-013", "CPD-F-017", "CPD-L-021"], result.Problems.Select(problem => problem.Code));
        Assert.Equal(result.Problems, Assert.Throws<CpdFileException>(() => result.Value).Problems);
    }

    [Theory]
    [InlineData("[1, 2]")]
    [InlineData("- a\n")]
    [InlineData("word\n")]
    public void A_file_that_is_no_map_is_one_problem(string text) => Assert.Equal("CPD-F-015", Assert.Single(Course.TryParse(text).Problems).Code);

    [Fact]
    public void A_course_made_in_memory_is_checked_with_places_in_words()
    {
        var course = Course.Parse(Good);
        var worse = course with { Sessions = [new("1", 180), new("1", 120)] };

        Assert.StartsWith(
            "course garden-craft: sessions[2].id: error CPD-L-001: The session '1' is there already.",
            Examples.Lines(worse.Check(TestLibrary.Library)), StringComparison.Ordinal);
    }

    [Fact]
    public void Save_writes_what_load_reads()
    {
        using var folder = new Files.TemporaryFolder();
        var course = Course.Parse(Good);
        foreach (var name in new[] { "course.yaml", "course.json" })
        {
            var path = Path.Combine(folder.Root, name);
            course.Save(path);
            var bytes = File.ReadAllBytes(path);
            var loaded = Course.Load(path);
            loaded.Save(path);

            Assert.Equal(course, loaded);
            Assert.Equal(bytes, File.ReadAllBytes(path));
        }
        Assert.StartsWith("{", File.ReadAllText(Path.Combine(folder.Root, "course.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Save_refuses_what_would_not_come_back_and_leaves_the_old_file()
    {
        using var folder = new Files.TemporaryFolder();
        var path = Path.Combine(folder.Root, "course.yaml");
        var course = Course.Parse(Good);
        course.Save(path);
        var bytes = File.ReadAllBytes(path);

        Assert.Throws<CpdFileException>(() => (course with { Title = "" }).Save(path));
        Assert.Throws<InvalidOperationException>(() => (course with { Fee = new(1.234m, "GBP") }).Save(path));
        Assert.Equal(bytes, File.ReadAllBytes(path));
        Assert.Single(Directory.GetFiles(folder.Root));
    }

    private static string Problems(string text) => Examples.Lines(Course.TryParse(text, "f.yaml").Problems);
}
