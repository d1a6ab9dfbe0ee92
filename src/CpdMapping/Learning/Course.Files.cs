using CpdMapping.Files;

namespace CpdMapping.Learning;

public sealed partial record Course
{
    /// <summary>Reads a course from YAML or JSON.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    /// <exception cref="CpdFileException">The text has errors; the exception lists all problems.</exception>
    public static Course Parse(string text, string name = "(text)") => TryParse(text, name).Value;

    /// <summary>Reads a course from YAML or JSON, with all problems.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    public static ParseResult<Course> TryParse(string text, string name = "(text)") => CourseFormat.Format.TryParse(text, name);

    /// <summary>Reads the file of a course.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="CpdFileException">The file cannot be read or has errors; the exception lists all problems.</exception>
    public static Course Load(string path, ReadLimits? limits = null) => TryLoad(path, limits).Value;

    /// <summary>Reads the file of a course, with all problems.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<Course> TryLoad(string path, ReadLimits? limits = null) => CourseFormat.Format.TryLoad(path, limits);

    /// <summary>Writes the course to a file that reads back as the same course: JSON where the name ends in <c>.json</c>, else YAML.</summary>
    /// <param name="path">The path; an older file there is replaced, at once and whole.</param>
    /// <exception cref="InvalidOperationException">The fee has more than two decimals.</exception>
    /// <exception cref="CpdFileException">The course has errors, or the file cannot be written; nothing is changed then.</exception>
    public void Save(string path) => CourseFormat.Format.Save(this, path);

    /// <summary>Gives the course as YAML.</summary>
    /// <exception cref="InvalidOperationException">The fee has more than two decimals.</exception>
    public string ToYaml() => CourseFormat.Format.ToYaml(this);

    /// <summary>Gives the course as JSON.</summary>
    /// <exception cref="InvalidOperationException">The fee has more than two decimals.</exception>
    public string ToJson() => CourseFormat.Format.ToJson(this);
}
