using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>A planned session, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record SessionView
{
    /// <summary>Gets the id, such as <c>1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what it is about; null where that is not stated.</summary>
    public string? Title { get; init; }

    /// <summary>Gets how long it takes, such as <c>3 hours</c>.</summary>
    public required string Time { get; init; }

    internal static SessionView Of(PlannedSession session, DocumentLanguage language) =>
        new() { Id = session.Id, Title = session.Title, Time = language.Format.Time(session.Minutes) };
}
