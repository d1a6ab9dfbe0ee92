using CpdMapping.Files;

namespace CpdMapping.Auditing.Sampling;

/// <summary>The plan of a sample, fixed before anybody is drawn.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record SampleDesign
{
    /// <summary>Gets the id, a slug such as <c>cpd-review-2026</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets how many people are drawn, beside those who are carried in.</summary>
    public required SampleSize Size { get; init; }

    /// <summary>Gets how they are drawn.</summary>
    /// <value>The default is <see cref="SampleMethod.Simple"/>.</value>
    public SampleMethod Method { get; init; }

    /// <summary>Gets how the sample is divided among strata; null where the population is drawn from as one.</summary>
    public SampleStratification? Stratified { get; init; }

    /// <summary>Gets why it is done so; null where nothing is written.</summary>
    public string? Because { get; init; }

    /// <summary>Reads a plan from YAML or JSON, with all problems.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    public static ParseResult<SampleDesign> TryParse(string text, string name = "(text)") => SampleDesignFormat.Format.TryParse(text, name);

    /// <summary>Reads the file of a plan.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <exception cref="CpdFileException">The file cannot be read or has errors; the exception lists all problems.</exception>
    public static SampleDesign Load(string path) => TryLoad(path).Value;

    /// <summary>Reads the file of a plan, with all problems.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<SampleDesign> TryLoad(string path, ReadLimits? limits = null) => SampleDesignFormat.Format.TryLoad(path, limits);

    /// <summary>Reads the file of a plan, and checks that it can be carried out on a population.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="population">The population.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<SampleDesign> TryLoad(string path, SamplePopulation population, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(population);
        return SampleDesignFormat.Format.TryLoad(path, limits, (design, spot, problems) => SampleDesignChecks.Against(population, design, spot, problems));
    }

    /// <summary>Checks the plan, and that it can be carried out on a population.</summary>
    /// <param name="population">The population.</param>
    /// <returns>All problems; their places say where in the plan.</returns>
    public Sequence<Problem> Check(SamplePopulation population)
    {
        ArgumentNullException.ThrowIfNull(population);
        return SampleDesignFormat.Format.Check(this, (design, spot, problems) => SampleDesignChecks.Against(population, design, spot, problems));
    }

    /// <summary>Writes the plan to a file that reads back as the same plan: JSON where the name ends in <c>.json</c>, else YAML.</summary>
    /// <param name="path">The path; an older file there is replaced, at once and whole.</param>
    public void Save(string path) => SampleDesignFormat.Format.Save(this, path);

    /// <summary>Gives the plan as YAML.</summary>
    public string ToYaml() => SampleDesignFormat.Format.ToYaml(this);

    /// <summary>Gives the plan as JSON.</summary>
    public string ToJson() => SampleDesignFormat.Format.ToJson(this);
}
