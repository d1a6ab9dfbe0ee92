using System.Globalization;
using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>An activity that an audit looked at, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AuditedActivityView
{
    /// <summary>Gets the place that findings link to.</summary>
    public required string Anchor { get; init; }

    /// <summary>Gets its short key, such as <c>A1</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the entry's id.</summary>
    public required string Entry { get; init; }

    /// <summary>Gets its days.</summary>
    public required string Dates { get; init; }

    /// <summary>Gets its title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets how long it took.</summary>
    public required string Time { get; init; }

    internal static AuditedActivityView Of(RecordEntry entry, int number, PortfolioScope scope)
    {
        var activity = entry.Activity!; // standing entries have an activity
        return new()
        {
            Anchor = string.Create(CultureInfo.InvariantCulture, $"activity-{number}"),
            Key = string.Create(CultureInfo.InvariantCulture, $"A{number}"),
            Entry = entry.Id,
            Dates = scope.Format.Days(activity.From, activity.To),
            Title = activity.Title,
            Time = scope.Format.Time(activity.Minutes),
        };
    }
}
