namespace CpdMapping.Standards;

/// <summary>One item of an edition, at any level: a domain, a statement, a key question.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Standard
{
    /// <summary>Gets the reference, such as <c>pcf@2018/7</c>.</summary>
    public required StandardRef Ref { get; init; }

    /// <summary>Gets what the body calls an item of this sort, as a slug: <c>domain</c>, <c>statement</c>, <c>key-question</c>, <c>kloe</c>, <c>section</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets what the code rests on. <see cref="Basis.Unverified"/> with a note where the code is our slug.</summary>
    public required Sourced<string> Code { get; init; }

    /// <summary>Gets the body's own title; null where the body gives none or it is not known.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Gets the short names that others gave it.</summary>
    public Sequence<StandardLabel> Labels { get; init; }

    /// <summary>Gets spellings under which pages name it, for finding it; never printed.</summary>
    public Sequence<string> Aliases { get; init; }

    /// <summary>Gets what it is about, in our own words; never the body's sentence. Null where the subject is not known.</summary>
    public string? Gist { get; init; }

    /// <summary>Gets whether learning can be claimed against it; a mere heading cannot be claimed.</summary>
    public required bool Claimable { get; init; }

    /// <summary>Gets the code of the item it belongs to; null at the top.</summary>
    public Sourced<string>? Parent { get; init; }

    /// <summary>Gets whether the body kept the item for as long as the edition.</summary>
    /// <value>The default is <see cref="StandardStatus.InForce"/>.</value>
    public StandardStatus Status { get; init; }

    /// <summary>Gets how many prompts the body prints under the item, where it counts them; null where they were not seen.</summary>
    public Sourced<int>? Prompts { get; init; }

    /// <summary>Gets what took its place in later editions, with shares where it was divided; empty where nothing did or none is known.</summary>
    public Sequence<Replacement> ReplacedBy { get; init; }

    /// <summary>Gets the SHA-256 over the body's facts alone (code, title, parent), as 64 lower-case hexadecimal digits. Bettering our own words does not change it.</summary>
    public string Fingerprint => Fingerprints.Of(this);

    /// <summary>Gets the identity for other systems: a version 5 UUID of <see cref="Ref"/>.</summary>
    public Guid Id => Identity.Of(Ref.ToString());

    /// <summary>Gets the name to print: the title, else the first label, else the code.</summary>
    public string Name => Title?.Value ?? (Labels.IsEmpty ? Ref.Code : Labels[0].Text);
}
