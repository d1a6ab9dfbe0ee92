using CpdMapping.Documents.Wording;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>An edition that a document rests on.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record EditionUsedView
{
    /// <summary>Gets the title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the reference.</summary>
    public required string Ref { get; init; }

    /// <summary>Gets the revision of our encoding.</summary>
    public required string Revision { get; init; }

    /// <summary>Gets the status in words.</summary>
    public required string Status { get; init; }

    /// <summary>Gets from when to when it is in force; null where it is not known.</summary>
    public string? InForce { get; init; }

    /// <summary>Gets the body that holds the rights.</summary>
    public required string Holder { get; init; }

    /// <summary>Gets the body's terms, in our own words.</summary>
    public required string Terms { get; init; }

    /// <summary>Gets the body's page; null where none is known.</summary>
    public string? Url { get; init; }

    /// <summary>Gets the first 12 digits of the fingerprint of the body's facts.</summary>
    public required string Fingerprint { get; init; }

    internal static EditionUsedView Of(Edition edition, PortfolioScope scope) => new()
    {
        Title = edition.Title.Value,
        Ref = edition.Ref.ToString(),
        Revision = WordFormat.Fill(scope.Phrases.RevisionOf, edition.Revision),
        Status = scope.Language.Terms.Of(edition.Status),
        InForce = scope.Format.Period(edition.From?.Value, edition.To?.Value),
        Holder = edition.Holder,
        Terms = edition.Terms,
        Url = WebLink.Of(edition.Url),
        Fingerprint = edition.Fingerprint[..Math.Min(12, edition.Fingerprint.Length)],
    };
}
