using CpdMapping.Auditing;

namespace CpdMapping.Documents.Views;

/// <summary>The result of one rule, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record FindingView
{
    /// <summary>Gets the code of the rule's kind.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>Gets what the rule asks.</summary>
    public required string Asks { get; init; }

    /// <summary>Gets a sign for the result; the word stands beside it.</summary>
    public required string Sign { get; init; }

    /// <summary>Gets the result in a word.</summary>
    public required string Outcome { get; init; }

    /// <summary>Gets the result as a slug, the same in every language: <c>met</c>, <c>not-met</c>, <c>cannot-tell</c>, <c>not-applicable</c>.</summary>
    public required string Tone { get; init; }

    /// <summary>Gets whether the body demands or advises it, in a word.</summary>
    public required string Weight { get; init; }

    /// <summary>Gets what was found.</summary>
    public required string Found { get; init; }

    /// <summary>Gets what would put it right; null where nothing needs to be.</summary>
    public string? Remedy { get; init; }

    /// <summary>Gets by when; null where there is no such moment.</summary>
    public string? By { get; init; }

    /// <summary>Gets the body's clause that the rule rests on; null where it is not stated.</summary>
    public string? Clause { get; init; }

    /// <summary>Gets the page that the rule rests on.</summary>
    public required string Source { get; init; }

    /// <summary>Gets <see cref="Source"/> where it is a web address that can be linked to; null otherwise.</summary>
    public string? SourceLink { get; init; }

    /// <summary>Gets the entries that were used.</summary>
    public required Sequence<LinkView> Uses { get; init; }

    internal static FindingView Of(Finding finding, PortfolioScope scope)
    {
        var (sign, tone) = finding.Outcome switch
        {
            Auditing.Outcome.Met => ("✓", "met"),
            Auditing.Outcome.NotMet => ("✗", "not-met"),
            Auditing.Outcome.CannotTell => ("?", "cannot-tell"),
            _ => ("–", "not-applicable"),
        };
        return new()
        {
            Code = finding.Code,
            Rule = finding.Rule,
            Asks = finding.Asks,
            Sign = sign,
            Outcome = scope.Language.Terms.Of(finding.Outcome),
            Tone = tone,
            Weight = scope.Language.Terms.Of(finding.Weight),
            Found = finding.Found,
            Remedy = finding.Remedy,
            By = finding.By is { } moment ? scope.Format.Moment(moment) : null,
            Clause = finding.Clause,
            Source = finding.Source,
            SourceLink = WebLink.Of(finding.Source),
            Uses = finding.Entries.Select(scope.Link).ToSequence(),
        };
    }
}
