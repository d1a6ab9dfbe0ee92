using CpdMapping.Files;
using CpdMapping.Mapping.Offers;
using CpdMapping.Standards;
using CpdMapping.Tests.Files;
using static CpdMapping.Tests.Mapping.Offers.Courses;

namespace CpdMapping.Tests.Mapping.Offers;

public sealed class CourseOffersTests
{
    [Fact]
    public void Courses_at_any_depth_are_read_and_bad_files_are_reported_and_left_out()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("deep"));
        Course("one", 60, "flat@2020/a").Save(folder.PathOf("one.yaml"));
        Course("two", 60, "flat@2020/b").Save(folder.PathOf("deep/two.json"));
        File.WriteAllText(folder.PathOf("bad.yaml"), "format: 1\ncourse: [\n");
        File.WriteAllText(folder.PathOf("notes.txt"), "not looked at");

        var offers = CourseOffers.FromDirectory(folder.Root, Examples.Library);

        Assert.Equal(["one", "two"], offers.Courses.Select(offer => offer.Course.Id));
        Assert.Equal(1, offers.LeftOut);
        Assert.Equal([folder.PathOf("bad.yaml")], offers.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Place.File).Distinct());
    }

    [Fact]
    public void A_name_that_means_nothing_is_reported_and_the_other_names_count()
    {
        using var folder = new TemporaryFolder();
        var course = Course("one", 60, "flat@2020/a");
        course = course with { Standards = [course.Standards[0] with { Standards = [.. course.Standards[0].Standards, new() { AsWritten = "Nothing that is known" }] }] };
        course.Save(folder.PathOf("one.yaml"));

        var offers = CourseOffers.FromDirectory(folder.Root, Examples.Library);

        Assert.Equal(["flat@2020/a"], offers.Courses[0].Alignments.Select(alignment => alignment.Standard.Ref.ToString()));
        Assert.Equal(0, offers.LeftOut);
        Assert.Contains(offers.Problems, problem => problem.Severity == ProblemSeverity.Error && problem.Found.Contains("Nothing that is known", StringComparison.Ordinal));
    }

    [Fact]
    public void The_second_file_of_an_id_is_left_out()
    {
        using var folder = new TemporaryFolder();
        Course("one", 60, "flat@2020/a").Save(folder.PathOf("a.yaml"));
        Course("one", 90, "flat@2020/b").Save(folder.PathOf("b.yaml"));

        var offers = CourseOffers.FromDirectory(folder.Root, Examples.Library);

        Assert.Equal(60, Assert.Single(offers.Courses).Course.PlannedMinutes);
        Assert.Equal(
            $"{folder.PathOf("b.yaml")}: error CPD-M-030: The course 'one' stands in {folder.PathOf("a.yaml")} already. Each course was expected in one file. Give one of them another id, or take it out.",
            offers.Problems.Single(problem => problem.Code == "CPD-M-030").ToString());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_problem() =>
        Assert.Equal("CPD-F-026", Assert.Single(CourseOffers.FromDirectory("/no/such/folder", StandardsLibrary.BuiltIn).Problems).Code);
}
