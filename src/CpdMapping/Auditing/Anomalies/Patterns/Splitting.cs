using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>Many short pieces that are about no standard and that say nothing.</summary>
internal sealed class Splitting() : RecordPattern(
    AnomalyCodes.Splitting,
    "splitting",
    "What did these lead to together?",
    "Short learning is real learning, and a series of short pieces may have one purpose that was not written down.")
{
    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        var (most, fewest) = (one.Options.ShortMinutes, one.Options.FewestEntries);
        var pieces = one.Standing
            .Where(s => s.Activity.Minutes < most && s.Entry.Alignments.IsEmpty && string.IsNullOrWhiteSpace(ReflectionText.Of(s.Entry)))
            .Select(s => s.Entry)
            .ToList();
        if (pieces.Count >= fewest)
            yield return Ask(
                $"{Plain.Number(pieces.Count)} pieces of less than {Plain.HoursAndMinutes(most)} name no standard and have no reflection. From {Plain.Number(fewest)} on this is asked about.", one.Record, pieces);
    }
}
