using CpdMapping.Mapping;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>The hours by standard of one edition.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record EditionTableView
{
    /// <summary>Gets the place on the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>Gets the edition's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the reference to the edition.</summary>
    public required string Ref { get; init; }

    /// <summary>Gets whether the edition has standards below others, so that their hours are shown together too.</summary>
    public required bool HasLevels { get; init; }

    /// <summary>Gets the standards in the body's order.</summary>
    public required Sequence<StandardRowView> Rows { get; init; }

    /// <summary>Gets the time that no share names; null under a policy that has none.</summary>
    public string? Unallocated { get; init; }

    internal static EditionTableView Of(EditionCoverage edition, string anchor, PortfolioScope scope)
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        return new()
        {
            Anchor = anchor,
            Title = edition.Edition.Title.Value,
            Ref = edition.Edition.Ref.ToString(),
            HasLevels = edition.Standards.Any(s => s.Standard.Parent is not null),
            Rows = edition.Standards.Select(s => StandardRowView.Of(s, LevelOf(s.Standard, levels), scope)).ToSequence(),
            Unallocated = edition.Unallocated is { } figure ? scope.Format.Time(figure.Minutes) : null,
        };
    }

    // Parents stand before their children, so a parent's level is known.
    internal static int LevelOf(Standard standard, Dictionary<string, int> levels) =>
        levels[standard.Ref.Code] = standard.Parent is { } parent && levels.TryGetValue(parent.Value, out var above) ? above + 1 : 0;
}
