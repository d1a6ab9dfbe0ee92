using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>What makes two entries show the same certificate: its number, or evidence called a certificate with the same reference from the same provider.</summary>
internal static class CertificateKey
{
    public static IEnumerable<string> Of(RecordEntry entry) =>
        (entry.Activity?.Certificate is { } number ? [number.ToString()] : Enumerable.Empty<string>()).Concat(ReferencesOf(entry)).Distinct(StringComparer.Ordinal);

    /// <summary>The references of evidence alone.</summary>
    public static IEnumerable<string> ReferencesOf(RecordEntry entry)
    {
        foreach (var evidence in entry.Evidence.Where(e => e.Kind == "certificate" && e.Reference is not null))
            if (PlainText.Of(entry.Activity?.Provider) is { Length: > 0 } provider && evidence.Reference != entry.Activity?.Certificate?.ToString())
                yield return $"{evidence.Reference} of {provider}";
    }
}
