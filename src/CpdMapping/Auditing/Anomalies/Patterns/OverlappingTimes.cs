using CpdMapping.Mapping.Counting;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>Two activities at one time, as the counting of hours finds them.</summary>
internal sealed class OverlappingTimes() : RecordPattern(
    AnomalyCodes.OverlappingTimes,
    "overlapping-times",
    "Which of the two did you take part in at that time, or how did you do both?",
    "One of the two may have been followed later as a recording, or a time may have been copied from the wrong week.")
{
    public override IEnumerable<Anomaly> In(AnomalyCase one) => one.Repeats(RepeatKind.OverlappingTimes).Select(r => Ask(r.Found, one.SubjectsOf(r)));
}
