using CpdMapping.Auditing.Evidencing;

namespace CpdMapping.Documents.Views;

/// <summary>A piece of evidence as it was found, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record EvidenceView
{
    /// <summary>Gets the entry.</summary>
    public required LinkView Entry { get; init; }

    /// <summary>Gets what it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Gets where the record says that it is; null where it does not.</summary>
    public string? Reference { get; init; }

    /// <summary>Gets what was found there.</summary>
    public required string State { get; init; }

    /// <summary>Gets whether an auditor should look at it.</summary>
    public required bool Fault { get; init; }

    /// <summary>Gets the file's digest; null where none was taken.</summary>
    public string? Digest { get; init; }

    internal static EvidenceView Of(EvidenceItem item, PortfolioScope scope) => new()
    {
        Entry = scope.Link(item.Entry),
        Title = item.Title,
        Reference = item.Reference,
        State = scope.Language.Terms.Of(item.State),
        Fault = item.IsFault,
        Digest = item.Sha256,
    };
}
