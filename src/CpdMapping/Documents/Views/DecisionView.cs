using CpdMapping.Auditing.Deciding;

namespace CpdMapping.Documents.Views;

/// <summary>An assessor's decision, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record DecisionView
{
    /// <summary>Gets what it is about: an entry, or a rule by its id.</summary>
    public required LinkView Subject { get; init; }

    /// <summary>Gets the decision in words.</summary>
    public required string Decision { get; init; }

    /// <summary>Gets how much of the entry's time counts; null where it is not about that.</summary>
    public string? Part { get; init; }

    /// <summary>Gets the reason; null where none is given.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets who decided.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets the day.</summary>
    public required string On { get; init; }

    internal static DecisionView Of(Decision decision, PortfolioScope scope) => new()
    {
        Subject = scope.Link(decision.Subject),
        Decision = scope.Language.Terms.Of(decision.Kind),
        Part = decision.Minutes is { } minutes ? scope.Format.Time(minutes) : null,
        Reason = decision.Reason,
        Assessor = decision.Assessor,
        On = scope.Format.Day(decision.On),
    };
}
