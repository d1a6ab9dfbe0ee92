using CpdMapping.Files;

namespace CpdMapping.Learning;

public sealed partial record Cohort
{
    /// <summary>Reads a cohort from YAML or JSON, and compares it with the plan of its course.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="course">The course.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    public static ParseResult<Cohort> TryParse(string text, Course course, string name = "(text)")
    {
        ArgumentNullException.ThrowIfNull(course);
        return CohortFormat.Format.TryParse(text, name, (cohort, spot, problems) => CohortPlanChecks.Run(cohort, course, spot, problems));
    }

    /// <summary>Reads the file of a cohort, and compares it with the plan of its course.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="course">The course.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<Cohort> TryLoad(string path, Course course, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(course);
        return CohortFormat.Format.TryLoad(path, limits, (cohort, spot, problems) => CohortPlanChecks.Run(cohort, course, spot, problems));
    }

    /// <summary>Checks the cohort and compares it with the plan of its course.</summary>
    /// <param name="course">The course.</param>
    /// <returns>All problems; their places say where in the cohort. Use <see cref="TryLoad(string, Course, ReadLimits)"/> for places in a file.</returns>
    public Sequence<Problem> Check(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        return CohortFormat.Format.Check(this, (cohort, spot, problems) => CohortPlanChecks.Run(cohort, course, spot, problems));
    }
}
