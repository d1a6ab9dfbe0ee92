namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>Something that came before what it follows from.</summary>
internal sealed class ImpossibleOrder() : RecordPattern(
    AnomalyCodes.ImpossibleOrder,
    "impossible-order",
    "Which of the days is right?",
    "A day may be mistyped, or the entry may have been begun beforehand and finished later.")
{
    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        foreach (var (entry, activity) in one.Standing)
        {
            var early = new List<string>();
            if (entry.Logged < activity.To)
                early.Add($"was written down on {Wording.Day(entry.Logged)}");
            if (entry.Reflection?.On is { } reflected && reflected < activity.From)
                early.Add($"has a reflection of {Wording.Day(reflected)}");
            if (entry.Peer?.On is { } talked && talked < activity.From)
                early.Add($"was talked about on {Wording.Day(talked)}");
            if (one.CertificateOf(activity) is { } certificate && certificate.To < activity.To)
                early.Add($"has a certificate of a course that ended on {Wording.Day(certificate.To)}");
            if (early.Count > 0)
                yield return Ask($"'{entry.Id}' took place {Wording.Days(activity.From, activity.To)}, and {Wording.List(early)}.", one.Record, [entry]);
        }
    }
}
