using CpdMapping.Mapping;

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

    internal static GapListView Of(EditionCoverage edition, PortfolioScope scope) => new()
    {
        Title = edition.Edition.Title.Value,
        Ref = edition.Edition.Ref.ToString(),
        Gaps = edition.Gaps
            .Select(g => new GapView
            {
                Code = g.Standard.Ref.Code,
                Name = scope.Format.Name(g.Standard.Name, g.Standard.Ref.Code),
                Why = scope.Language.Terms.Of(g.Kind),
            })
            .ToSequence(),
    };
}
