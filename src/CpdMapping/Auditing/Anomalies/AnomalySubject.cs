namespace CpdMapping.Auditing.Anomalies;

/// <summary>An entry that an anomaly is about.</summary>
/// <param name="Record">The id of the record.</param>
/// <param name="Entry">The id of the entry.</param>
public readonly record struct AnomalySubject(string Record, string Entry) : IComparable<AnomalySubject>
{
    /// <summary>Compares by record, then by entry.</summary>
    /// <param name="other">The other subject.</param>
    public int CompareTo(AnomalySubject other) =>
        string.CompareOrdinal(Record, other.Record) is var order and not 0 ? order : string.CompareOrdinal(Entry, other.Entry);
}
