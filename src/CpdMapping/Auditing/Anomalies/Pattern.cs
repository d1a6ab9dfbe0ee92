using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies;

/// <summary>One thing that is worth a question: how it is found, what to ask, and what an innocent explanation may be.</summary>
internal abstract class Pattern(string code, string name, string question, string mayBe)
{
    protected Anomaly Ask(string found, IEnumerable<AnomalySubject> subjects) =>
        new() { Code = code, Pattern = name, Found = found, Question = question, MayBe = mayBe, Subjects = subjects.ToSequence() };

    protected Anomaly Ask(string found, CpdRecord record, IEnumerable<RecordEntry> entries) => Ask(found, entries.Select(e => new AnomalySubject(record.Id, e.Id)));
}
