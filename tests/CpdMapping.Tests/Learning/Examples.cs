using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Tests.Learning;

/// <summary>The example that the README, the demo and the tests share.</summary>
internal static class Examples
{
    public static string CourseText => Repository.Read("tests", "examples", "relational-leadership", "course.yaml");

    public static string CohortText => Repository.Read("tests", "examples", "relational-leadership", "cohort.yaml");

    public static string RecordText => Repository.Read("tests", "examples", "relational-leadership", "record.yaml");

    public static Course Course => Course.Parse(CourseText, "course.yaml");

    public static Cohort Cohort => Cohort.Parse(CohortText, "cohort.yaml");

    public static CpdRecord Record => CpdRecord.Parse(RecordText, "record.yaml");

    /// <summary>Problems as lines, for comparing.</summary>
    public static string Lines(Sequence<Problem> problems) => string.Join('\n', problems);
}
