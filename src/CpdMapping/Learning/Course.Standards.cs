using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

public sealed partial record Course
{
    /// <summary>Reads a course from YAML or JSON, and checks its names and pins against the loaded standards.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="library">The standards.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    public static ParseResult<Course> TryParse(string text, StandardsLibrary library, string name = "(text)")
    {
        ArgumentNullException.ThrowIfNull(library);
        return CourseFormat.Format.TryParse(text, name, (course, spot, problems) => CourseStandardsChecks.Run(course, library, spot, problems));
    }

    /// <summary>Reads the file of a course, and checks its names and pins against the loaded standards.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="library">The standards.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<Course> TryLoad(string path, StandardsLibrary library, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        return CourseFormat.Format.TryLoad(path, limits, (course, spot, problems) => CourseStandardsChecks.Run(course, library, spot, problems));
    }

    /// <summary>Checks the course, and its names and pins against the loaded standards.</summary>
    /// <param name="library">The standards.</param>
    /// <returns>All problems; their places say where in the course. Use <see cref="TryLoad(string, StandardsLibrary, ReadLimits)"/> for places in a file.</returns>
    public Sequence<Problem> Check(StandardsLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return CourseFormat.Format.Check(this, (course, spot, problems) => CourseStandardsChecks.Run(course, library, spot, problems));
    }

    /// <summary>Gives the course with a pin beside every name that means one standard under its headings and on the course's last day.</summary>
    /// <param name="library">The standards.</param>
    /// <remarks>Pins that are there stay. A name that means none or several stays unpinned; <see cref="Check"/> says why.</remarks>
    public Course Pin(StandardsLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return CourseNames.Pin(this, library);
    }
}
