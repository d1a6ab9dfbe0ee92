namespace CpdMapping.Auditing.Anomalies;

/// <summary>Something in one record or several that is worth a question. It is never an accusation: most have an innocent explanation.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Anomaly
{
    /// <summary>Gets the permanent code of the pattern, such as <c>CPD-Q-001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the pattern, such as <c>overlapping-times</c>.</summary>
    public required string Pattern { get; init; }

    /// <summary>Gets what was found, with the figures and the threshold.</summary>
    public required string Found { get; init; }

    /// <summary>Gets a question to ask the learner.</summary>
    public required string Question { get; init; }

    /// <summary>Gets what an innocent explanation may be.</summary>
    public required string MayBe { get; init; }

    /// <summary>Gets the entries that it is about, in the order of records and then as written.</summary>
    public required Sequence<AnomalySubject> Subjects { get; init; }
}
