using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>One certificate in two entries, or two entries of the same provider, title, days and minutes.</summary>
internal sealed class SameCertificateTwice() : RecordPattern(
    AnomalyCodes.SameCertificateTwice,
    "same-certificate-twice",
    "Are these one activity or two?",
    "An entry may have been written a second time instead of being corrected.")
{
    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var shown = one.Standing.SelectMany(s => CertificateKey.Of(s.Entry).Distinct(StringComparer.Ordinal).Select(key => (Key: key, s.Entry)));
        foreach (var shared in shown.GroupBy(s => s.Key, s => s.Entry, StringComparer.Ordinal))
            if (shared.Skip(1).Any() && asked.Add(Ids(shared)))
                yield return Ask($"{Wording.List(shared)} show the certificate '{shared.Key}'.", one.Record, shared);
        var provided = one.Standing.Where(s => s.Activity.Provider is not null);
        foreach (var same in provided.GroupBy(s => (PlainText.Of(s.Activity.Provider), PlainText.Of(s.Activity.Title), s.Activity.From, s.Activity.To, s.Activity.Minutes), s => s.Entry))
            if (same.Skip(1).Any() && asked.Add(Ids(same)))
                yield return Ask($"{Wording.List(same)} have the same provider, title, days and minutes.", one.Record, same);
    }

    private static string Ids(IEnumerable<RecordEntry> entries) => string.Join('\n', entries.Select(e => e.Id));
}
