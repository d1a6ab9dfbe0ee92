using System.CommandLine;
using CpdMapping.Auditing.Sampling;

namespace CpdMapping.Cli.Commands.Samples;

/// <summary><c>cpd sample draw PLAN POPULATION --seed-file FILE --out FILE</c></summary>
internal static class DrawSample
{
    public static Command Create(Screen screen)
    {
        var plan = SampleCommand.Plan();
        var population = SampleCommand.Population();
        var seedFile = new Option<string>("--seed-file") { Description = "The file of the seed.", HelpName = "file", Required = true, Validators = { PathCheck.IsFile } };
        var commitment = SampleCommand.Commitment();
        var output = CommonOptions.NewFile("The sample to write, JSON or YAML; without it the sample is shown as JSON.", required: false);
        var command = new Command("draw", "Draw a sample: the same people on any machine and in any order of the population.") { plan, population, seedFile, commitment, output };
        command.SetAction(parsed =>
        {
            var people = screen.Value(SamplePopulation.TryLoad(parsed.GetRequiredValue(population)));
            var design = screen.Value(SampleDesign.TryLoad(parsed.GetRequiredValue(plan), people));
            var seed = SampleCommand.Seed(parsed.GetRequiredValue(seedFile));
            SampleCommand.Keep(parsed.GetValue(commitment), design, seed, screen);
            var sample = AuditSample.Draw(people, design, seed);
            if (parsed.GetValue(output) is { } path)
            {
                sample.Save(path);
                screen.Line($"Wrote {path}: {sample.People.Count} of {people.Members.Count} people, {sample.Excluded.Count} excluded.");
            }
            else
                screen.Output.Write(sample.ToJson());
            return ExitCode.Fine;
        });
        return command;
    }
}
