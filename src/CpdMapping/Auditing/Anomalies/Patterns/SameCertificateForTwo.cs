using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>One certificate in the records of two people.</summary>
internal sealed class SameCertificateForTwo() : AcrossPattern(
    AnomalyCodes.SameCertificateForTwo,
    "same-certificate-for-two",
    "Whose certificate is it, and may we see it?",
    "A provider may have given a team one number, or somebody may have typed a colleague's number from a shared folder.")
{
    private readonly Dictionary<string, List<(AnomalySubject Subject, string Learner)>> seen = new(StringComparer.Ordinal);

    public override void Add(CpdRecord record)
    {
        foreach (var entry in record.Standing())
            foreach (var key in CertificateKey.Of(entry))
            {
                if (!seen.TryGetValue(key, out var those))
                    seen.Add(key, those = []);
                those.Add((new(record.Id, entry.Id), record.Learner));
            }
    }

    public override IEnumerable<Anomaly> Found() => seen
        .Where(s => s.Value.DistinctBy(v => v.Subject.Record, StringComparer.Ordinal).Skip(1).Any())
        .OrderBy(s => s.Key, StringComparer.Ordinal)
        .Select(s => Ask(
            $"The certificate '{s.Key}' is in the records of {Wording.List(s.Value.Select(v => v.Learner).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}.",
            s.Value.Select(v => v.Subject).Order()));
}
