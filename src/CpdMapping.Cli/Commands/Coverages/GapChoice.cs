using System.CommandLine;
using CpdMapping.Learning;
using CpdMapping.Mapping.Gaps;

namespace CpdMapping.Cli.Commands.Coverages;

/// <summary>The options by which a person says what makes a standard a gap.</summary>
internal sealed class GapChoice
{
    public GapChoice() => Minutes.Validators.Add(result =>
    {
        if (result.GetValue(Minutes) < 0)
            result.AddError("--minutes is below 0.");
    });

    public Option<int> Minutes { get; } = new("--minutes") { Description = "A standard with fewer minutes is thin; any will do if not given.", HelpName = "minutes" };

    public Option<DateOnly?> Since { get; } = CommonOptions.Named("--since", "A standard whose latest activity ended before this day is stale; any date will do if not given.");

    public Option<Assurance?> Assurance { get; } = AssuranceOption.Create("--assurance", "What one activity at least must have on each standard; evidenced if not given.");

    public GapPolicy Of(ParseResult parsed) => new()
    {
        Minutes = parsed.GetValue(Minutes),
        Since = parsed.GetValue(Since),
        Assurance = parsed.GetValue(Assurance) ?? GapPolicy.Default.Assurance,
    };
}
