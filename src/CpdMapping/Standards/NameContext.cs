namespace CpdMapping.Standards;

/// <summary>What is known about where a name was found; each part narrows what it can mean.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record NameContext
{
    /// <summary>Gets the headings above the name, outermost first, such as <c>Knowledge and Skills Statements</c>, <c>Child and Family Practitioners</c>.</summary>
    public Sequence<string> Headings { get; init; }

    /// <summary>Gets the day that decides which edition was in force: an activity's last day. Without it the newest edition is taken, and the answer says so.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Gets the catalogue, where it is known.</summary>
    public CatalogueId? Catalogue { get; init; }

    /// <summary>Gets whether drafts may be meant.</summary>
    /// <value>The default is false.</value>
    public bool Drafts { get; init; }
}
