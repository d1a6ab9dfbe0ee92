using System.CommandLine;
using CpdMapping.Auditing.Sampling;

namespace CpdMapping.Cli.Commands.Samples;

/// <summary><c>cpd sample verify SAMPLE POPULATION</c>: draws it again.</summary>
internal static class VerifySample
{
    public static Command Create(Screen screen)
    {
        var sample = CommonOptions.File("sample", "The sample.");
        var population = SampleCommand.Population();
        var commitment = SampleCommand.Commitment();
        var format = CommonOptions.CheckFormat();
        var command = new Command("verify", "Draw a sample again from its population, and report every difference.") { sample, population, commitment, format };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(sample);
            var result = AuditSample.TryLoad(path, screen.Value(SamplePopulation.TryLoad(parsed.GetRequiredValue(population))));
            if (result.TryGetValue(out var drawn))
                SampleCommand.Keep(parsed.GetValue(commitment), drawn.Plan, drawn.Seed, screen);
            return screen.Checked(path, result.Problems, parsed.GetValue(format));
        });
        return command;
    }
}
