using CpdMapping.Auditing.Anomalies.Copies;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>Reasons for a standard that different people give in the same words.</summary>
internal sealed class CopiedReason(AnomalyOptions options) : AcrossPattern(
    AnomalyCodes.CopiedReason,
    "copied-reason",
    "How did these reasons come to be alike?",
    "A provider's own sentence about the course may have been taken over by everybody who took it.")
{
    private readonly CopyFinder finder = new(options);

    public override void Add(CpdRecord record)
    {
        foreach (var entry in record.Standing())
            finder.Add(new(record.Id, entry.Id), string.Join(' ', entry.Alignments.Select(a => a.Reason).OfType<string>().Distinct(StringComparer.Ordinal)));
    }

    public override IEnumerable<Anomaly> Found() => finder.Groups().Where(g => g.People > 1)
        .Select(g => Ask($"The reasons that {Plain.Number(g.People)} people give for standards {g.InWords}. {ReflectionText.Threshold(options)}", g.Texts));
}
