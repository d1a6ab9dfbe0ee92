using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>An activity as a column of the evidence map.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record MapColumnView
{
    /// <summary>Gets the activity's key, linked to the activity.</summary>
    public required LinkView Activity { get; init; }

    /// <summary>Gets the activity's title.</summary>
    public required string Title { get; init; }

    internal static MapColumnView Of(RecordEntry entry, PortfolioScope scope) =>
        new() { Activity = scope.Link(entry.Id), Title = entry.Activity?.Title ?? entry.Id };
}
