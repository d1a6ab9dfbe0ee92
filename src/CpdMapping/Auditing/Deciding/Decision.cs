namespace CpdMapping.Auditing.Deciding;

/// <summary>One decision of an assessor. It is never changed: a later one on the same subject takes its place.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Decision
{
    /// <summary>Gets what it is about: the id of an entry, or of a rule.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets what was decided.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>Gets how many minutes count; only where some of them do.</summary>
    public int? Minutes { get; init; }

    /// <summary>Gets why; needed for all but an acceptance.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets who decided.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets the day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets the SHA-256 digest of all that stands before it on the sheet, so that nothing before it can be changed unseen; the sheet fills it in.</summary>
    public string Seal { get; init; } = "";
}
