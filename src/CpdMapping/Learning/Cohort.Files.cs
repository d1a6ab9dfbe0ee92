using CpdMapping.Files;

namespace CpdMapping.Learning;

public sealed partial record Cohort
{
    /// <summary>Reads a cohort from YAML or JSON.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    /// <exception cref="CpdFileException">The text has errors; the exception lists all problems.</exception>
    public static Cohort Parse(string text, string name = "(text)") => TryParse(text, name).Value;

    /// <summary>Reads a cohort from YAML or JSON, with all problems.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    public static ParseResult<Cohort> TryParse(string text, string name = "(text)") => CohortFormat.Format.TryParse(text, name);

    /// <summary>Reads the file of a cohort.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="CpdFileException">The file cannot be read or has errors; the exception lists all problems.</exception>
    public static Cohort Load(string path, ReadLimits? limits = null) => TryLoad(path, limits).Value;

    /// <summary>Reads the file of a cohort, with all problems.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<Cohort> TryLoad(string path, ReadLimits? limits = null) => CohortFormat.Format.TryLoad(path, limits);

    /// <summary>Writes the cohort to a file that reads back as the same cohort: JSON where the name ends in <c>.json</c>, else YAML.</summary>
    /// <param name="path">The path; an older file there is replaced, at once and whole.</param>
    /// <exception cref="InvalidOperationException">A time has seconds, is of another day than its session, or has an offset that the zone does not have then.</exception>
    /// <exception cref="CpdFileException">The cohort has errors, or the file cannot be written; nothing is changed then.</exception>
    public void Save(string path) => CohortFormat.Format.Save(this, path);

    /// <summary>Gives the cohort as YAML.</summary>
    /// <exception cref="ArgumentException">The zone is not known.</exception>
    /// <exception cref="InvalidOperationException">A time has seconds, is of another day than its session, or has an offset that the zone does not have then.</exception>
    public string ToYaml() => CohortFormat.Format.ToYaml(this);

    /// <summary>Gives the cohort as JSON.</summary>
    /// <exception cref="ArgumentException">The zone is not known.</exception>
    /// <exception cref="InvalidOperationException">A time has seconds, is of another day than its session, or has an offset that the zone does not have then.</exception>
    public string ToJson() => CohortFormat.Format.ToJson(this);
}
