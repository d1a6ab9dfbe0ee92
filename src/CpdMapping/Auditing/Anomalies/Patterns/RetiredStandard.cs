using CpdMapping.Standards;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>A claim on an edition that was not in force on the activity's last day.</summary>
internal sealed class RetiredStandard() : RecordPattern(
    AnomalyCodes.RetiredStandard,
    "retired-standard",
    "Did you mean the edition that was in force then?",
    "An employer's form or a provider's page may still name the older edition.")
{
    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        if (one.Context.Library is not { } library)
            yield break;
        foreach (var (entry, activity) in one.Standing)
        {
            var retired = entry.Alignments.Select(a => a.Standard.Ref)
                .Where(r => library.StateOf(r, activity.To) == ReferenceState.ValidButSuperseded)
                .CountBy(r => r.Edition)
                .Select(e => $"{Wording.Count(e.Value, "standard", "standards")} of '{e.Key}'")
                .ToList();
            if (retired.Count > 0)
                yield return Ask($"'{entry.Id}' names {Wording.List(retired)}, not in force on {Wording.Day(activity.To)}.", one.Record, [entry]);
        }
    }
}
