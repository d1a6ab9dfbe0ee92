using System.Text.RegularExpressions;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Learning;

public sealed class CourseStandardsTests
{
    private const string Top = """
        format: 1
        course: garden-craft
        title: Garden craft
        provider: {name: The Garden School}
        to: 2020-03-02
        sessions: [{id: "1", minutes: 180}]
        standards:
          - headings: [Garden Craft]
            names:

        """;

    [Theory]
    [InlineData("- {as-written: Soil, pin: gardens@2018/1}", "")]
    [InlineData("- Soil", "f.yaml(10,9): warning CPD-L-048: One name is not pinned to a standard yet. A pin beside each name was expected, so that later data does not change what is meant. Run 'cpd course pin' on the file.")]
    [InlineData("- Sun", "f.yaml(10,9): error CPD-L-040: No standard of gardens is called 'Sun'. Correct the name or its headings, or pin it: 'cpd standards find' looks for standards.")]
    [InlineData("- Soll", "f.yaml(10,9): error CPD-L-040: No standard of gardens is called 'Soll'. The candidates are near it, and none was chosen. Write the pin of one of these: gardens@2018/1 (Soil)")]
    [InlineData("- {as-written: Soil, pin: gardens@2017/1}", "f.yaml(10,33): error CPD-L-042: The edition 'gardens@2017' is not loaded;")]
    [InlineData("- {as-written: Soil, pin: gardens@2018/7}", "f.yaml(10,33): error CPD-L-043: 'gardens@2018' has no standard '7'. One of 1, 2, 3 was expected.")]
    [InlineData("- {as-written: Work, pin: gardens@2018/work}", "f.yaml(10,33): error CPD-L-049: 'gardens@2018/work' (Work) is a heading, which cannot be claimed.")]
    [InlineData("- {as-written: Soil, pin: gardens@2018/3}", "f.yaml(10,33): warning CPD-L-044: 'Soil' is pinned to 'gardens@2018/3' (Water), and the name means 'gardens@2018/1' (Soil).")]
    [InlineData("- {as-written: Soil, pin: orchards@2020/2}", "f.yaml(10,33): warning CPD-L-044: 'Soil' is pinned to 'orchards@2020/2' (Pruning), and the name means 'gardens@2018/1' (Soil).")]
    [InlineData("- {as-written: Soil, pin: gardens@2012/1}", "f.yaml(10,9): warning CPD-L-045: 'gardens@2012' was superseded by 'gardens@2018' when the course ran (2020-03-02). It stays as it is pinned; decide whether the newer edition is meant.")]
    public void Names_and_pins_are_checked(string names, string expected)
    {
        var lines = Check($"{Top}      {names}\n");
        Assert.StartsWith(expected, lines, StringComparison.Ordinal);
        Assert.Equal(expected.Length == 0 ? 0 : 1, lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_name_that_fits_several_standards_comes_with_all_of_them() => Assert.Equal(
        "f.yaml(9,9): error CPD-L-041: 'Soil' fits 2 standards: gardens@2018/1, orchards@2020/1. A heading that says the body, role or audience would tell them apart, such as 'Garden Craft' or 'Orchard Craft'; or a full reference. "
        + "Write the pin of one of these: gardens@2018/1 (Soil), orchards@2020/1 (Soil).",
        Check($"{Top.Replace("headings: [Garden Craft]\n    names", "names", StringComparison.Ordinal)}      - Soil\n"));

    [Fact]
    public void A_course_without_a_date_takes_the_newest_editions_and_says_so() => Assert.Equal(
        "f.yaml(1,1): note CPD-L-047: The course has no date, so the newest editions are taken. Add 'from:' and 'to:', as exactly as they are known.",
        Check($"{Top.Replace("to: 2020-03-02\n", "", StringComparison.Ordinal)}      - {{as-written: Soil, pin: gardens@2018/1}}\n"));

    [Fact]
    public void Each_superseded_edition_is_told_once() =>
        Assert.Equal(1, Regex.Count(Check($"{Top}      - {{as-written: Soil, pin: gardens@2012/1}}\n      - {{as-written: Digging and planting, pin: gardens@2012/2}}\n"), "superseded"));

    [Fact]
    public void Pinning_fills_what_means_one_standard_and_leaves_the_rest()
    {
        var course = Course.Parse($"{Top}      - Soil\n      - Digging and planting\n      - Sun\n      - {{as-written: Water, pin: orchards@2020/2}}\n");

        var pinned = course.Pin(TestLibrary.Library);

        Assert.Equal(
            [StandardRef.Parse("gardens@2018/1"), StandardRef.Parse("gardens@2018/2"), null, StandardRef.Parse("orchards@2020/2")],
            pinned.Standards[0].Standards.Select(standard => standard.Pin));
        Assert.Equal(pinned, pinned.Pin(TestLibrary.Library));
    }

    [Fact]
    public void Pins_are_written_into_the_text_and_nothing_else_changes()
    {
        var text = $$"""
            # our course
            {{Top}}      - Soil   # the first
                  - "Digging and planting"
                  - 'Water'

              - headings:   # another list
                  - Orchard Craft
                names: [Soil, Pruning]   # in one line
              - headings: [Garden Craft]
                names:
                  - {as-written: Soil, depth: mentions}
                  - as-written: Water   # kept
                    share: 1/2
                  - {as-written: Digging and planting, pin: gardens@2018/2}

            """;

        var result = CourseFile.PinText(text, TestLibrary.Library, "f.yaml");

        Assert.Equal(
            $$"""
            # our course
            {{Top}}      - {as-written: Soil, pin: gardens@2018/1}   # the first
                  - {as-written: Digging and planting, pin: gardens@2018/2}
                  - {as-written: Water, pin: gardens@2018/3}

              - headings:   # another list
                  - Orchard Craft
                names: [{as-written: Soil, pin: orchards@2020/1}, {as-written: Pruning, pin: orchards@2020/2}]   # in one line
              - headings: [Garden Craft]
                names:
                  - {pin: gardens@2018/1, as-written: Soil, depth: mentions}
                  - pin: gardens@2018/3
                    as-written: Water   # kept
                    share: 1/2
                  - {as-written: Digging and planting, pin: gardens@2018/2}

            """,
            result.Value);
        Assert.Equal(Course.Parse(text).Pin(TestLibrary.Library), Course.Parse(result.Value));
        Assert.Equal(result.Value, CourseFile.PinText(result.Value, TestLibrary.Library).Value);
    }

    [Fact]
    public void Pins_find_their_place_whatever_the_line_ends()
    {
        var text = $"{Top}      - as-written: Soil\n        share: 1/2\n      - Water\n";
        foreach (var (from, to) in new[] { ("\n", "\r\n"), ("", "") })
        {
            var changed = from.Length == 0 ? text : text.Replace(from, to, StringComparison.Ordinal);
            var pinned = CourseFile.PinText(changed, TestLibrary.Library).Value;
            Assert.Equal(from.Length > 0, pinned.Contains("\r\n", StringComparison.Ordinal));
            Assert.DoesNotContain("\n", pinned.Replace(from.Length == 0 ? "\n" : "\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Equal(Course.Parse(text).Pin(TestLibrary.Library), Course.Parse(pinned));
        }
    }

    [Fact]
    public void A_name_over_several_lines_is_refused_with_its_place()
    {
        var result = CourseFile.PinText($"{Top}      - Digging\n        and planting\n", TestLibrary.Library, "f.yaml");
        Assert.Equal(
            "f.yaml(10,9): error CPD-L-063: 'Digging and planting' is written over several lines. One line was expected, so that it can be changed in place. Write it on one line.",
            Examples.Lines(result.Problems));
    }

    [Fact]
    public void A_name_that_cannot_be_resolved_stops_the_pinning()
    {
        using var folder = new Files.TemporaryFolder();
        var path = folder.PathOf("course.yaml");
        File.WriteAllText(path, $"{Top}      - Soil\n      - Sun\n");
        var bytes = File.ReadAllBytes(path);

        var result = CourseFile.Pin(path, TestLibrary.Library);

        Assert.Contains(result.Problems, problem => problem.Code == "CPD-L-040" && problem.Place == new Place(path, 11, 9));
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void The_file_of_a_course_is_pinned_in_its_place_as_yaml_and_as_json()
    {
        using var folder = new Files.TemporaryFolder();
        var course = Course.Parse($"{Top}      - Soil\n      - Water\n");
        foreach (var name in new[] { "course.yaml", "course.json" })
        {
            course.Save(folder.PathOf(name));
            var result = CourseFile.Pin(folder.PathOf(name), TestLibrary.Library);
            Assert.Equal(course.Pin(TestLibrary.Library), result.Value);
            Assert.Equal(result.Value, Course.Load(folder.PathOf(name)));
        }
    }

    [Fact]
    public void Snapshots_are_written_into_the_text_of_a_record()
    {
        const string text = """
            format: 1
            record: ann
            learner: Ann Example
            entries:
              - id: e1
                logged: 2020-01-03
                activity: {kind: reading, title: A book on soil, from: 2020-01-02, minutes: 90}
                alignments:
                  - {standard: gardens@2018/1, share: 1/2}   # half of it
                  - standard: "gardens@2018/3"
                    reason: The last chapter.

            """;
        var soil = TestLibrary.Library[StandardRef.Parse("gardens@2018/1")];

        var pinned = RecordFile.PinText(text, TestLibrary.Library).Value;

        Assert.Contains($"- {{standard: {{ref: gardens@2018/1, name: Soil, revision: 1, fingerprint: {soil.Fingerprint}}}, share: 1/2}}   # half of it\n", pinned, StringComparison.Ordinal);
        Assert.Equal(CpdRecord.Parse(text).Pin(TestLibrary.Library), CpdRecord.Parse(pinned));
    }

    private static string Check(string text) => Examples.Lines(Course.TryParse(text, TestLibrary.Library, "f.yaml").Problems);
}
