using CpdMapping.Mapping.Gaps;

namespace CpdMapping.Documents.Views;

/// <summary>The gaps of one edition.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record GapListView
{
    /// <summary>Gets the edition's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the reference to the edition.</summary>
    public required string Ref { get; init; }

    /// <summary>Gets the gaps in the body's order.</summary>
    public required Sequence<GapView> Gaps { get; init; }

    internal static GapListView Of(EditionGaps gaps, PortfolioScope scope) => new()
    {
        Title = gaps.Edition.Title.Value,
        Ref = gaps.Edition.Ref.ToString(),
        Gaps = gaps.Gaps
            .Select(g => new GapView
            {
                Code = g.Standard.Ref.Code,
                Name = scope.Format.Name(g.Standard.Name, g.Standard.Ref.Code),
                Why = string.Join("; ", g.Kinds.Select(scope.Language.Terms.Of)),
            })
            .ToSequence(),
    };
}
