using System.CommandLine;
using CpdMapping.Auditing.Sampling;
using CpdMapping.Cli.Commands.Samples;
using CpdMapping.Files;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd sample …</c></summary>
internal static class SampleCommand
{
    public static Command Create(Screen screen) => new("sample", "Plan, draw and verify samples of people whose CPD is looked at.")
    {
        NewFile.Create(screen, "plan", SampleDesign.Blank(), "sample"),
        CheckPlan.Create(screen),
        CommitSample.Create(screen),
        DrawSample.Create(screen),
        VerifySample.Create(screen),
        SizeOfSample.Create(screen),
    };

    public static Argument<string> Plan() => CommonOptions.File("plan", "The plan of the sample.");

    public static Argument<string> Population() => CommonOptions.File("population", "The population: CSV, or one JSON map a line.");

    public static Option<string?> Commitment() => new("--commitment")
    {
        Description = "What was published before the population closed; the plan and the seed must be those.",
        HelpName = "file",
        Validators = { PathCheck.IsFile },
    };

    public static SampleSeed Seed(string path) => SampleSeed.TryParse(File.ReadAllText(path).TrimEnd('\r', '\n'), out var seed)
        ? seed
        : throw new UsageException($"There is no seed in {PathCheck.Shown(path)}: one line of 32 to 256 letters, digits and signs without spaces is needed.");

    /// <summary>Refuses to go on when the commitment was not kept.</summary>
    /// <exception cref="CpdFileException">The plan or the seed is another one.</exception>
    public static void Keep(string? commitment, SampleDesign plan, SampleSeed seed, Screen screen)
    {
        if (commitment is not null && screen.Value(SampleCommitment.TryLoad(commitment)).Check(plan, seed) is { IsEmpty: false } broken)
            throw new CpdFileException(broken);
    }
}
