using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Copies;

/// <summary>Texts that are alike, each like another one at least.</summary>
/// <param name="Texts">Where the texts stand.</param>
/// <param name="Least">The least part that a pair which was compared shares.</param>
internal sealed record CopyGroup(Sequence<AnomalySubject> Texts, Fraction Least)
{
    public int People => Texts.Select(t => t.Record).Distinct(StringComparer.Ordinal).Count();

    public string InWords => Least == Fraction.One ? "are the same" : $"are nearly the same, sharing {(Least * 100).Floor()} % or more";
}
