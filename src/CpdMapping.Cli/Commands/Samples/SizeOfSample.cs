using System.CommandLine;
using System.Globalization;
using CpdMapping.Auditing.Sampling;

namespace CpdMapping.Cli.Commands.Samples;

/// <summary><c>cpd sample size PEOPLE [--found N --of N]</c>: how many people a sample needs, and what one told.</summary>
internal static class SizeOfSample
{
    private static readonly decimal[] Margins = [0.10m, 0.05m, 0.03m, 0.02m];
    private static readonly decimal[] Parts = [0.05m, 0.02m, 0.01m];

    public static Command Create(Screen screen)
    {
        var people = Number("population", "How many people there are.");
        var found = new Option<int?>("--found") { Description = "How many of those who were looked at are of the kind; with --of.", HelpName = "number" };
        var of = new Option<int?>("--of") { Description = "How many were looked at; with --found.", HelpName = "number" };
        var command = new Command("size", "Tell how many people a sample needs, or the rate that one found with its interval. 19 times in 20.") { people, found, of };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(people), parsed.GetValue(found), parsed.GetValue(of), screen));
        return command;
    }

    private static Argument<int> Number(string name, string what) => new(name)
    {
        Description = what,
        Validators = { result => { if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)) result.AddError($"'{token.Value}' is not a number of people."); } },
    };

    private static int Run(int people, int? found, int? of, Screen screen)
    {
        if (found is null != of is null || found < 0 || of < 1 || found > of || of > people)
            throw new UsageException("Both --found and --of are needed, and neither can be more than the other allows: found ≤ of ≤ population.");
        if (found is { } hits && of is { } looked)
        {
            var rate = FoundRate.Reckon(hits, looked);
            screen.Line($"{hits} of {looked} is {Percent(rate.Rate)}; between {Percent(rate.Low)} and {Percent(rate.High)} of all (Wilson).");
            if (hits == 0)
                screen.Line($"None was found, so {Percent(SampleSizing.MostWhenNoneFound(looked))} at most.");
            return ExitCode.Fine;
        }
        foreach (var margin in Margins)
            screen.Line($"{SampleSizing.ForMargin(people, margin)} people tell a rate within {Percent(margin)} on either side.");
        foreach (var part in Parts)
            screen.Line($"{Math.Min(people, SampleSizing.ForDiscovery(part))} people find at least one, if {Percent(part)} are of the kind.");
        return ExitCode.Fine;
    }

    private static string Percent(decimal part) => (part * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
