using CpdMapping.Files;

namespace CpdMapping.Auditing.Sampling;

public sealed partial record AuditSample
{
    /// <summary>Reads a sample from JSON or YAML, with all problems. Whether it was drawn as it says, <see cref="Verify"/> tells.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    public static ParseResult<AuditSample> TryParse(string text, string name = "(text)") => AuditSampleFormat.Format.TryParse(text, name);

    /// <summary>Reads the file of a sample.</summary>
    /// <param name="path">The path of a JSON or YAML file.</param>
    /// <exception cref="CpdFileException">The file cannot be read or has errors; the exception lists all problems.</exception>
    public static AuditSample Load(string path) => TryLoad(path).Value;

    /// <summary>Reads the file of a sample, with all problems.</summary>
    /// <param name="path">The path of a JSON or YAML file.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<AuditSample> TryLoad(string path, ReadLimits? limits = null) => AuditSampleFormat.Format.TryLoad(path, limits);

    /// <summary>Reads the file of a sample, draws it again from the population, and reports every difference at its place.</summary>
    /// <param name="path">The path of a JSON or YAML file.</param>
    /// <param name="population">The population.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<AuditSample> TryLoad(string path, SamplePopulation population, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(population);
        return AuditSampleFormat.Format.TryLoad(path, limits, (sample, spot, problems) => AuditSampleChecks.Against(population, sample, spot, problems));
    }

    /// <summary>Draws the sample again from the population, and reports every difference.</summary>
    /// <param name="population">The population.</param>
    /// <returns>All problems; none where the sample is what its plan and its seed draw from this population.</returns>
    public Sequence<Problem> Verify(SamplePopulation population)
    {
        ArgumentNullException.ThrowIfNull(population);
        return AuditSampleFormat.Format.Check(this, (sample, spot, problems) => AuditSampleChecks.Against(population, sample, spot, problems));
    }

    /// <summary>Writes the sample to a file that reads back as the same sample: JSON where the name ends in <c>.json</c>, else YAML.</summary>
    /// <param name="path">The path; an older file there is replaced, at once and whole.</param>
    public void Save(string path) => AuditSampleFormat.Format.Save(this, path);

    /// <summary>Gives the sample as JSON. The same sample gives the same bytes.</summary>
    public string ToJson() => AuditSampleFormat.Format.ToJson(this);

    /// <summary>Gives the sample as YAML.</summary>
    public string ToYaml() => AuditSampleFormat.Format.ToYaml(this);
}
