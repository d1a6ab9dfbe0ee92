namespace CpdMapping.Documents.Wording;

/// <summary>The words of a decision sheet.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record DecisionSheetWords
{
    /// <summary>Gets the document’s name, in English <c>Decision sheet</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>Gets the label of the record’s id, in English <c>Record</c>.</summary>
    public required string Record { get; init; }

    /// <summary>Gets the label of the scheme, in English <c>Decided under</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary>Gets the label of the report’s digest, in English <c>Report decided about, SHA-256</c>.</summary>
    public required string Report { get; init; }

    /// <summary>Gets the label of what waits for a second assessor, in English <c>Waits for a second assessor</c>.</summary>
    public required string Waiting { get; init; }

    /// <summary>Gets what is said where nothing waits for a second assessor, in English <c>Nothing waits for a second assessor.</c>.</summary>
    public required string NobodyWaits { get; init; }

    /// <summary>Gets the heading of the decisions that stand, in English <c>What stands</c>.</summary>
    public required string Stands { get; init; }

    /// <summary>Gets the heading of all decisions, in English <c>Every decision, in the order in which they were made</c>.</summary>
    public required string All { get; init; }

    /// <summary>Gets what is said where nothing was decided, in English <c>Nothing was decided yet.</c>.</summary>
    public required string None { get; init; }

    /// <summary>Gets the column of subjects, in English <c>Entry or rule</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets the column of decisions, in English <c>Decision</c>.</summary>
    public required string Decision { get; init; }

    /// <summary>Gets the column of reasons, in English <c>Reason</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>Gets the column of assessors, in English <c>Assessor</c>.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets the column of days, in English <c>Day</c>.</summary>
    public required string Day { get; init; }

    /// <summary>Gets the column of seals, in English <c>Seal</c>.</summary>
    public required string Seal { get; init; }

    /// <summary>Gets what is said of the seals, in English <c>Decisions are added and never changed: each seal is the SHA-256 digest of all that stood before the decision. A decision that was changed later breaks the seal of the next, and the sheet is then refused.</c>.</summary>
    public required string Sealed { get; init; }

    /// <summary>Gets the label of a place to sign, in English <c>Signature</c>.</summary>
    public required string Signature { get; init; }
}
