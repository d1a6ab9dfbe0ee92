using CpdMapping.Files;

namespace CpdMapping.Auditing.Sampling;

/// <summary>What is published before the population closes: the plan, and the hash of a seed that stays secret until the draw. So nobody can say that the people were picked by hand.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record SampleCommitment
{
    /// <summary>Gets the plan.</summary>
    public required SampleDesign Plan { get; init; }

    /// <summary>Gets the seed's <see cref="SampleSeed.Hash"/>.</summary>
    public required string SeedHash { get; init; }

    /// <summary>Commits to a plan and a seed.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="seed">The seed.</param>
    public static SampleCommitment To(SampleDesign plan, SampleSeed seed) => new() { Plan = plan, SeedHash = seed.Hash };

    /// <summary>Reads a commitment from YAML or JSON, with all problems.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    public static ParseResult<SampleCommitment> TryParse(string text, string name = "(text)") => SampleCommitmentFormat.Format.TryParse(text, name);

    /// <summary>Reads the file of a commitment, with all problems.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<SampleCommitment> TryLoad(string path, ReadLimits? limits = null) => SampleCommitmentFormat.Format.TryLoad(path, limits);

    /// <summary>Tells whether a plan and a seed are those that were committed to.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>All problems; none where the commitment was kept.</returns>
    public Sequence<Problem> Check(SampleDesign plan, SampleSeed seed)
    {
        var problems = new ProblemList();
        if (plan != Plan)
            problems.Error(SamplingCodes.OtherPlan, new Place("plan", 0, 0), "The plan differs from the one that was committed to.", "The same plan was expected.", "A changed plan needs a new commitment, before the draw.");
        if (seed.Hash != SeedHash)
            problems.Error(SamplingCodes.OtherSeed, new Place("seed", 0, 0), $"The seed's hash is '{seed.Hash}'.", $"'{SeedHash}' was committed to.", "Use the seed that was kept with the commitment.");
        return problems.ToSequence();
    }

    /// <summary>Writes the commitment to a file that reads back as the same commitment: JSON where the name ends in <c>.json</c>, else YAML.</summary>
    /// <param name="path">The path; an older file there is replaced, at once and whole.</param>
    public void Save(string path) => SampleCommitmentFormat.Format.Save(this, path);

    /// <summary>Gives the commitment as YAML.</summary>
    public string ToYaml() => SampleCommitmentFormat.Format.ToYaml(this);
}
