using CpdMapping.Mapping;
using CpdMapping.Mapping.Gaps;

namespace CpdMapping.Documents.Views;

/// <summary>One edition in the table of hours by catalogue.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CatalogueRowView
{
    /// <summary>Gets the edition's title, linked to its table.</summary>
    public required LinkView Title { get; init; }

    /// <summary>Gets the reference to the edition.</summary>
    public required string Ref { get; init; }

    /// <summary>Gets the time of all activities that claim anything of the edition.</summary>
    public required string Hours { get; init; }

    /// <summary>Gets the part of all hours, in per cent: 0 to 100.</summary>
    public required int Bar { get; init; }

    /// <summary>Gets the claimable standards covered, such as <c>5 of 9</c>.</summary>
    public required string Covered { get; init; }

    internal static CatalogueRowView Of(EditionCoverage edition, EditionGaps gaps, string anchor, PortfolioScope scope)
    {
        return new()
        {
            Title = new() { Text = edition.Edition.Title.Value, Href = "#" + anchor },
            Ref = edition.Edition.Ref.ToString(),
            Hours = scope.Time(edition.Touched, edition.Carried),
            Bar = scope.Bar(edition.Touched.Minutes),
            Covered = scope.Format.Of(gaps.Claimable - gaps.Gaps.Count, gaps.Claimable),
        };
    }
}
