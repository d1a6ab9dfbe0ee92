using CpdMapping.Documents.Wording;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>An edition that a course's list is of, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StatementEditionView
{
    /// <summary>Gets the edition's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the reference.</summary>
    public required string Ref { get; init; }

    /// <summary>Gets whether it was in force, or what took its place; null where neither is known.</summary>
    public string? State { get; init; }

    /// <summary>Gets whether it was in force on the course's last day, or on no stated day has been superseded.</summary>
    public required bool Current { get; init; }

    internal static StatementEditionView Of(EditionRef reference, DateOnly? on, StandardsLibrary library, DocumentLanguage language)
    {
        if (!library.TryGet(reference, out var edition))
            return new() { Title = reference.ToString(), Ref = reference.ToString(), State = language.Format.Phrases.NotLoaded, Current = false };
        return new()
        {
            Title = edition.Title.Value,
            Ref = reference.ToString(),
            State = StateOf(edition, on, library, language.Format),
            Current = on is { } day ? edition.IsInForceOn(day) : edition.Status == EditionStatus.InForce,
        };
    }

    private static string? StateOf(Edition edition, DateOnly? on, StandardsLibrary library, WordFormat format)
    {
        var phrases = format.Phrases;
        var successors = string.Join(", ", edition.Successors.Select(s => library.TryGet(s, out Edition? next) ? $"{next.Title.Value} ({s})" : s.ToString()));
        if (on is not { } day)
            return edition.Status == EditionStatus.Superseded && successors.Length > 0 ? WordFormat.Fill(phrases.Superseded, successors) : null;
        if (edition.IsInForceOn(day))
            return WordFormat.Fill(phrases.InForceOn, format.Day(day));
        var ended = edition.To is { } to && to.Value.Last < day;
        return !ended ? WordFormat.Fill(phrases.NotInForceOn, format.Day(day))
            : successors.Length > 0 ? WordFormat.Fill(phrases.SupersededOn, format.Day(day), successors)
            : WordFormat.Fill(phrases.EndedBefore, format.Day(day));
    }
}
