using CpdMapping.Documents.Wording;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>A standard that an activity claims.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ActivityClaimView
{
    /// <summary>Gets the standard, as it was when it was claimed.</summary>
    public required StandardView Standard { get; init; }

    /// <summary>Gets the share, the depth and the level, where they are stated; null where none is.</summary>
    public string? Detail { get; init; }

    /// <summary>Gets the state of the reference, where it is not current; null otherwise.</summary>
    public string? State { get; init; }

    /// <summary>Gets why the activity bears on the standard; null where no reason is given.</summary>
    public string? Reason { get; init; }

    internal static Sequence<ActivityClaimView> Of(RecordEntry entry, IEnumerable<ClaimState> states, PortfolioScope scope)
    {
        var byRef = new Dictionary<StandardRef, ReferenceState>();
        foreach (var state in states)
            byRef[state.Claim.Ref] = state.AtActivity;
        return entry.Alignments.Select(a => new ActivityClaimView
        {
            Standard = scope.Standard(a.Standard),
            Detail = PortfolioScope.Joined(
                ", ",
                a.Share is { } share ? WordFormat.Fill(scope.Phrases.SharedShare, share) : null,
                a.Depth == AlignmentDepth.Teaches ? null : scope.Language.Terms.Of(a.Depth),
                a.Level is { } level ? WordFormat.Fill(scope.Phrases.LevelOf, level) : null),
            State = byRef.TryGetValue(a.Standard.Ref, out var state) && state != ReferenceState.Current ? scope.Language.Terms.Of(state) : null,
            Reason = a.Reason,
        }).ToSequence();
    }
}
