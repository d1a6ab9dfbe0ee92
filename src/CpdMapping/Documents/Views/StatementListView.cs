using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>One list of standards of a course, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StatementListView
{
    /// <summary>Gets the heading under the group's heading; null where the list has no more than that.</summary>
    public string? Heading { get; init; }

    /// <summary>Gets the editions that the standards are of.</summary>
    public required Sequence<StatementEditionView> Editions { get; init; }

    /// <summary>Gets whether the standards are of more than one edition, so that each must say of which.</summary>
    public bool Mixed => Editions.Count > 1;

    /// <summary>Gets the standards in the provider's order.</summary>
    public required Sequence<StatementItemView> Items { get; init; }

    internal static StatementListView Of(StandardsList list, DateOnly? on, StandardsLibrary library, DocumentLanguage language) => new()
    {
        Heading = list.Headings.Count > 1 ? string.Join(": ", list.Headings.Skip(1)) : null,
        Editions = list.Standards
            .Select(s => s.Pin?.Edition).OfType<EditionRef>().Distinct()
            .Select(e => StatementEditionView.Of(e, on, library, language))
            .ToSequence(),
        Items = list.Standards.Select(s => StatementItemView.Of(s, library, language)).ToSequence(),
    };
}
