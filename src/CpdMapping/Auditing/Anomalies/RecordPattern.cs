namespace CpdMapping.Auditing.Anomalies;

/// <summary>A pattern that shows within one record.</summary>
internal abstract class RecordPattern(string code, string name, string question, string mayBe) : Pattern(code, name, question, mayBe)
{
    public abstract IEnumerable<Anomaly> In(AnomalyCase one);
}
