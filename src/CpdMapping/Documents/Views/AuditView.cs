using CpdMapping.Auditing;
using CpdMapping.Documents.Wording;

namespace CpdMapping.Documents.Views;

/// <summary>An audit, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AuditView
{
    /// <summary>Gets the body, as people call it.</summary>
    public required string Body { get; init; }

    /// <summary>Gets the scheme's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the reference to the scheme, such as <c>swe-cpd@2021-12</c>.</summary>
    public required string Ref { get; init; }

    /// <summary>Gets the unit in which the scheme counts time, in English; null where it counts none.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the days of the cycle that was audited.</summary>
    public required string Period { get; init; }

    /// <summary>Gets the day for which the audit was asked.</summary>
    public required string On { get; init; }

    /// <summary>Gets whether anything that the body demands is missing: one sentence.</summary>
    public required string Verdict { get; init; }

    /// <summary>Gets whether nothing is missing.</summary>
    public required bool Ready { get; init; }

    /// <summary>Gets how many of the required rules are met or do not apply: one sentence.</summary>
    public required string Rules { get; init; }

    /// <summary>Gets every rule with its result.</summary>
    public required Sequence<FindingView> Findings { get; init; }

    internal static AuditView Of(AuditReport audit, PortfolioScope scope)
    {
        var required = audit.Findings.Where(f => f.Weight == RuleWeight.Required).ToList();
        var settled = required.Count(f => f.Outcome is Outcome.Met or Outcome.NotApplicable);
        return new()
        {
            Body = audit.Body,
            Title = audit.Title,
            Ref = audit.Scheme.ToString(),
            Unit = audit.Unit.IsStated ? audit.Unit.Text : null,
            Period = scope.Format.Days(audit.From, audit.To),
            On = scope.Format.Day(audit.On),
            Verdict = audit.IsReadyToSubmit ? scope.Phrases.Ready : scope.Phrases.NotReady,
            Ready = audit.IsReadyToSubmit,
            Rules = WordFormat.Fill(scope.Phrases.RulesMet, settled, required.Count),
            Findings = audit.Findings.Select(f => FindingView.Of(f, scope)).ToSequence(),
        };
    }
}
