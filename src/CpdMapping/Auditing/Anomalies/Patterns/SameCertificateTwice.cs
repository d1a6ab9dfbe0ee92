using CpdMapping.Mapping.Counting;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>One certificate in two entries, or one event in two, as the counting of hours finds them; and one reference of a provider's certificate in two.</summary>
internal sealed class SameCertificateTwice() : RecordPattern(
    AnomalyCodes.SameCertificateTwice,
    "same-certificate-twice",
    "Are these one activity or two?",
    "An entry may have been written a second time instead of being corrected.")
{
    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        var asked = new HashSet<(string, string)>();
        foreach (var repeat in one.Repeats(RepeatKind.SameCertificate).Concat(one.Repeats(RepeatKind.SameEvent)))
            if (asked.Add((repeat.Earlier, repeat.Later)))
                yield return Ask(repeat.Found, one.SubjectsOf(repeat));
        var shown = one.Standing.SelectMany(s => CertificateKey.ReferencesOf(s.Entry).Distinct(StringComparer.Ordinal).Select(key => (Key: key, s.Entry)));
        foreach (var shared in shown.GroupBy(s => s.Key, s => s.Entry, StringComparer.Ordinal))
            if (shared.Skip(1).Any() && !asked.Any(pair => shared.Any(e => e.Id == pair.Item1) && shared.Any(e => e.Id == pair.Item2)))
                yield return Ask($"{Wording.List(shared)} show the certificate '{shared.Key}'.", one.Record, shared);
    }
}
