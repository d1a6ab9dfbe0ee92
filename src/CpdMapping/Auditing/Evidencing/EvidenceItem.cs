namespace CpdMapping.Auditing.Evidencing;

/// <summary>One piece of evidence of a record, and what was found where it is said to be.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record EvidenceItem
{
    /// <summary>Gets the id of the entry.</summary>
    public required string Entry { get; init; }

    /// <summary>Gets what it is, such as <c>certificate</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets what it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Gets where the record says that it is; null where it does not.</summary>
    public string? Reference { get; init; }

    /// <summary>Gets what was found there.</summary>
    public required EvidenceState State { get; init; }

    /// <summary>Gets the SHA-256 digest of the file, as 64 hexadecimal digits; null where no file was read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Gets the length of the file in bytes; null where no file was read.</summary>
    public long? Bytes { get; init; }

    /// <summary>Gets whether an auditor should look at it: it is missing, changed, elsewhere than it may be, or cannot be read.</summary>
    public bool IsFault => State is EvidenceState.Missing or EvidenceState.Changed or EvidenceState.Outside or EvidenceState.Unreadable;
}
