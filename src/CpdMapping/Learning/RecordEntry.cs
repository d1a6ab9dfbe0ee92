namespace CpdMapping.Learning;

/// <summary>One entry of a record. Nothing is ever overwritten: a correction and a withdrawal are entries too.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record RecordEntry
{
    /// <summary>Gets the id, unique within the record.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the day on which it was written.</summary>
    public required DateOnly Logged { get; init; }

    /// <summary>Gets what was done; null in a withdrawal.</summary>
    public Activity? Activity { get; init; }

    /// <summary>Gets the standards that the activity bears on.</summary>
    public Sequence<Alignment> Alignments { get; init; }

    /// <summary>Gets what shows it.</summary>
    public Sequence<Evidence> Evidence { get; init; }

    /// <summary>Gets what the learner made of it; null where nothing is written.</summary>
    public Reflection? Reflection { get; init; }

    /// <summary>Gets the talk with a peer about it; null where there was none.</summary>
    public PeerReflection? Peer { get; init; }

    /// <summary>Gets who confirmed the entry; null where nobody did.</summary>
    public Confirmation? Confirmed { get; init; }

    /// <summary>Gets who audited the entry; null where nobody did.</summary>
    public AuditMark? Audited { get; init; }

    /// <summary>Gets the id of the earlier entry whose place this one takes.</summary>
    public string? Corrects { get; init; }

    /// <summary>Gets the id of the earlier entry that this one takes back.</summary>
    public string? Withdraws { get; init; }

    /// <summary>Gets why it corrects or withdraws.</summary>
    public string? Because { get; init; }

    /// <summary>Gets the most that stands behind the entry.</summary>
    public Assurance Assurance =>
        Audited is not null ? Assurance.Audited
        : Confirmed is not null ? Assurance.Confirmed
        : Evidence.IsEmpty ? Assurance.Declared
        : Assurance.Evidenced;
}
