using CpdMapping.Documents.Wording;
using CpdMapping.Mapping;

namespace CpdMapping.Documents.Views;

/// <summary>What one claim's reference is worth.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ClaimView
{
    /// <summary>Gets the activity.</summary>
    public required LinkView Activity { get; init; }

    /// <summary>Gets the standard, as it was when it was claimed.</summary>
    public required StandardView Standard { get; init; }

    /// <summary>Gets the state on the activity's last day, in words.</summary>
    public required string State { get; init; }

    /// <summary>Gets what took its place, whether the wording changed, whether it counts; null where there is nothing to say.</summary>
    public string? Notes { get; init; }

    internal static ClaimView Of(ClaimState claim, PortfolioScope scope) => new()
    {
        Activity = scope.Link(claim.Entry),
        Standard = scope.Standard(claim.Claim),
        State = scope.Language.Terms.Of(claim.AtActivity),
        Notes = PortfolioScope.Joined(
            " ",
            claim.Successors.IsEmpty ? null : WordFormat.Fill(scope.Phrases.Superseded, string.Join(", ", claim.Successors)) + ".",
            claim.WordingChanged ? scope.Phrases.WordingChanged : null,
            claim.Counted ? null : scope.Phrases.NotCounted,
            PortfolioScope.Joined(" ", [.. claim.Carried.Select(carried => WordFormat.Fill(scope.Phrases.CarriedAs, carried.To, string.Join("; ", carried.Ways)))]),
            PortfolioScope.Joined(" ", [.. claim.Suggested.Select(way => WordFormat.Fill(scope.Phrases.Suggests, way.To, way))])),
    };
}
