using CpdMapping.Mapping.Counting;

namespace CpdMapping.Documents.Views;

/// <summary>Hours that may be in a record twice, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record RepeatView
{
    /// <summary>Gets the activity that repeats the other.</summary>
    public required LinkView Later { get; init; }

    /// <summary>Gets the activity that counts in any case.</summary>
    public required LinkView Earlier { get; init; }

    /// <summary>Gets the time that is concerned.</summary>
    public required string Time { get; init; }

    /// <summary>Gets what was found: one sentence, in English.</summary>
    public required string Found { get; init; }

    /// <summary>Gets whether it counts: one sentence.</summary>
    public required string Decision { get; init; }

    internal static RepeatView Of(Repeat repeat, PortfolioScope scope) => new()
    {
        Later = scope.Link(repeat.Later),
        Earlier = scope.Link(repeat.Earlier),
        Time = scope.Format.Time(repeat.Minutes),
        Found = repeat.Found,
        Decision = repeat.Counts ? scope.Phrases.RepeatCounts : scope.Phrases.RepeatCountsNot,
    };
}
