using CpdMapping.Standards;

namespace CpdMapping.Tests.Standards;

/// <summary>One labelled spelling.</summary>
/// <param name="Text">What was written.</param>
/// <param name="Context">The headings above it, and the day.</param>
/// <param name="Means">The reference of the standard that it means; null where it must stay open.</param>
/// <param name="Candidates">The candidates that an open one must have at least.</param>
internal sealed record NameCase(string Text, NameContext Context, string? Means, string[] Candidates)
{
    /// <summary>Tells whether an answer is the standard that is meant, or stays open with at least the candidates.</summary>
    public bool IsAnsweredBy(NameResolution answer) => Means is not null
        ? answer.Standard?.Ref.ToString() == Means
        : answer.Standard is null && Array.TrueForAll(Candidates, wanted => answer.Candidates.Any(candidate => candidate.Standard.Ref.ToString() == wanted));

    public override string ToString() => $"'{Text}' under '{string.Join(" > ", Context.Headings)}' on {Context.On:O}";
}
