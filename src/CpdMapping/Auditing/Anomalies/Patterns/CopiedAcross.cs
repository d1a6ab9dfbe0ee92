using CpdMapping.Auditing.Anomalies.Copies;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>Reflections of different people that are the same or nearly so.</summary>
internal sealed class CopiedAcross(AnomalyOptions options) : AcrossPattern(
    AnomalyCodes.CopiedAcross,
    "copied-text-across",
    "How did these texts come to be alike?",
    "People who learnt together may have written together, and providers and employers hand out examples and forms.")
{
    private readonly CopyFinder finder = new(options);

    public override void Add(CpdRecord record)
    {
        foreach (var entry in record.Standing())
            finder.Add(new(record.Id, entry.Id), ReflectionText.Of(entry));
    }

    public override IEnumerable<Anomaly> Found() => finder.Groups().Where(g => g.People > 1)
        .Select(g => Ask($"Reflections of {Plain.Number(g.People)} people {g.InWords}. {ReflectionText.Threshold(options)}", g.Texts));
}
