using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>Activities of different kinds that all took the same round time.</summary>
internal sealed class IdenticalEntries() : RecordPattern(
    AnomalyCodes.IdenticalEntries,
    "identical-entries",
    "How did you reckon the time of each?",
    "An employer's system may offer whole hours only, or the learner may round as the body allows.")
{
    private const int Round = 30;

    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        var (standing, fewest) = (one.Standing, one.Options.FewestEntries);
        if (standing.Count >= fewest && standing[0].Activity.Minutes is > 0 and var minutes && minutes % Round == 0
            && standing.All(s => s.Activity.Minutes == minutes) && standing.Select(s => s.Activity.Kind).Distinct().Skip(1).Any())
            yield return Ask(
                $"All {Plain.Number(standing.Count)} activities, of different kinds, took {Plain.HoursAndMinutes(minutes)}. From {Plain.Number(fewest)} entries on this is asked about.",
                one.Record,
                standing.Select(s => s.Entry));
    }
}
