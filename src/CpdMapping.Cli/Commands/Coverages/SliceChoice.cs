using System.CommandLine;
using CpdMapping.Learning;
using CpdMapping.Mapping.Teams;

namespace CpdMapping.Cli.Commands.Coverages;

/// <summary>The options by which a person says which entries and claims are looked at.</summary>
internal sealed class SliceChoice
{
    public Option<Period[]> Periods { get; } = new("--period")
    {
        Description = "A period in which an activity ended, such as 2025 or 2024-12-01..2025-11-30. Several stand side by side.",
        HelpName = "from..to",
        CustomParser = result =>
        {
            foreach (var wrong in result.Tokens.Select(token => token.Value).Where(text => !Period.TryParse(text, out _)))
                result.AddError($"'{wrong}' is not a period: write it as 2025, 2025-04 or 2024-12-01..2025-11-30.");
            return [.. result.Tokens.Select(token => Period.TryParse(token.Value, out var period) ? period : default)];
        },
    };

    public Option<string?> Level { get; } = new("--level") { Description = "The id of a level: only what is claimed for it.", HelpName = "level" };

    public Option<Assurance?> AtLeast { get; } = AssuranceOption.Create("--at-least", "Only entries with at least this assurance.");

    public IReadOnlyList<Period> PeriodsOf(ParseResult parsed) => parsed.GetValue(Periods) ?? [];

    /// <summary>All but the period, which is in it only where there is one alone.</summary>
    public Slice Of(ParseResult parsed) => new()
    {
        Period = PeriodsOf(parsed) is [var only] ? only : null,
        Level = parsed.GetValue(Level),
        AtLeast = parsed.GetValue(AtLeast) ?? Assurance.Declared,
    };
}
