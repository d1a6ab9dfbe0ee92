using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>An activity in the list of a profile, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record FormRowView
{
    /// <summary>Gets the key, linked to what is written about the activity, where something is.</summary>
    public required LinkView Activity { get; init; }

    /// <summary>Gets the days.</summary>
    public required string Dates { get; init; }

    /// <summary>Gets the title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what sort of activity it was.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets how long it took.</summary>
    public required string Time { get; init; }

    /// <summary>Gets what shows it, in a line; null where nothing does.</summary>
    public string? Evidence { get; init; }

    internal static FormRowView Of(RecordEntry piece, string key, DocumentLanguage language)
    {
        var activity = piece.Activity!; // pieces have an activity
        return new()
        {
            Activity = new() { Text = key, Href = piece.Reflection is null && piece.Peer is null ? null : "#" + FormPieceView.AnchorOf(key) },
            Dates = language.Format.Days(activity.From, activity.To),
            Title = activity.Title,
            Kind = language.Terms.Of(activity.Kind),
            Time = language.Format.ShortTime(activity.Minutes),
            Evidence = piece.Evidence.IsEmpty ? null : string.Join("; ", piece.Evidence.Select(e => e.Title)),
        };
    }
}
