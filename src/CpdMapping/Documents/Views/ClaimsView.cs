using CpdMapping.Documents.Wording;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>What the claims' references are worth.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ClaimsView
{
    /// <summary>Gets how many claims are current and count: one sentence; null where nothing is claimed.</summary>
    public string? Summary { get; init; }

    /// <summary>Gets the claims of which there is more to say.</summary>
    public required Sequence<ClaimView> Noted { get; init; }

    internal static ClaimsView Of(PortfolioScope scope)
    {
        var claims = scope.Coverage.Claims;
        var noted = claims.Where(c => c.AtActivity != ReferenceState.Current || c.WordingChanged || !c.Counted || !c.Carried.IsEmpty || !c.Suggested.IsEmpty).ToList();
        return new()
        {
            Summary = claims.IsEmpty ? null
                : noted.Count == 0 ? WordFormat.Fill(scope.Phrases.ClaimsPlain, claims.Count)
                : WordFormat.Fill(scope.Phrases.ClaimsNoted, claims.Count - noted.Count, claims.Count),
            Noted = noted.Select(c => ClaimView.Of(c, scope)).ToSequence(),
        };
    }
}
