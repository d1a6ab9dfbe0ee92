using System.CommandLine;
using System.Security.Cryptography;
using CpdMapping.Auditing.Sampling;
using CpdMapping.Files;

namespace CpdMapping.Cli.Commands.Samples;

/// <summary><c>cpd sample commit PLAN --seed-file FILE --out FILE</c>: fixes plan and seed before the population closes.</summary>
internal static class CommitSample
{
    public static Command Create(Screen screen)
    {
        var plan = SampleCommand.Plan();
        var seedFile = new Option<string>("--seed-file")
        {
            Description = "The file of the seed. If it is not there, a random seed is written into it. Keep it secret until the draw.",
            HelpName = "file",
            Required = true,
        };
        var commitment = CommonOptions.NewFile("The commitment to write, for publishing now.", required: true);
        var command = new Command("commit", "Fix a plan and a secret seed, and write what is published beforehand.") { plan, seedFile, commitment };
        command.SetAction(parsed =>
        {
            var design = screen.Value(SampleDesign.TryLoad(parsed.GetRequiredValue(plan)));
            var path = parsed.GetRequiredValue(seedFile);
            if (!File.Exists(path))
                MakeSeed(path, screen);
            SampleCommitment.To(design, SampleCommand.Seed(path)).Save(parsed.GetRequiredValue(commitment)!); // required, so it is there
            screen.Line($"Wrote {parsed.GetRequiredValue(commitment)}. Publish it before the population closes.");
            return ExitCode.Fine;
        });
        return command;
    }

    private static void MakeSeed(string path, Screen screen)
    {
        var seed = SampleSeed.Of(RandomNumberGenerator.GetBytes(32));
        OutputFolder.Write(Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".", [new OutputFile(Path.GetFileName(path), seed + "\n")]);
        screen.Line($"Wrote {path}. Keep it secret until the draw, and publish it with the sample.");
    }
}
