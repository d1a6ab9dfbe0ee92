using System.CommandLine;
using CpdMapping.Auditing.Sampling;

namespace CpdMapping.Cli.Commands.Samples;

/// <summary><c>cpd sample check PLAN [--population FILE]</c></summary>
internal static class CheckPlan
{
    public static Command Create(Screen screen)
    {
        var plan = SampleCommand.Plan();
        var population = new Option<string?>("--population")
        {
            Description = "The population, to see whether the plan can be carried out on it.",
            HelpName = "file",
            Validators = { PathCheck.IsFile },
        };
        var format = CommonOptions.CheckFormat();
        var command = new Command("check", "Check the plan of a sample.") { plan, population, format };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(plan);
            var result = parsed.GetValue(population) is { } people
                ? SampleDesign.TryLoad(path, screen.Value(SamplePopulation.TryLoad(people)))
                : SampleDesign.TryLoad(path);
            return screen.Checked(path, result.Problems, parsed.GetValue(format));
        });
        return command;
    }
}
