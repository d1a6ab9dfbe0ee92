using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies;

/// <summary>A pattern that shows across people. It sees each record once and keeps of it only what it compares.</summary>
internal abstract class AcrossPattern(string code, string name, string question, string mayBe) : Pattern(code, name, question, mayBe)
{
    public abstract void Add(CpdRecord record);

    /// <summary>What the records show together, whatever the order in which they came.</summary>
    public abstract IEnumerable<Anomaly> Found();
}
