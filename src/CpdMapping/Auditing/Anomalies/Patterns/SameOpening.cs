using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>Reflections that begin alike. Whether a writing tool was used cannot be told from a text, and nobody should try: it can be asked.</summary>
internal sealed class SameOpening() : RecordPattern(
    AnomalyCodes.SameOpening,
    "same-opening",
    "Did you use a form or a writing tool? If your body asks for that, please say so in the record.",
    "Forms and models of reflection give everybody the same first words, and using a tool is allowed where the body does not forbid it.")
{
    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        var (words, fewest) = (one.Options.OpeningWords, one.Options.FewestEntries);
        var openings = one.Standing
            .Select(s => (s.Entry, Words: PlainText.Words(ReflectionText.Of(s.Entry))))
            .Where(s => s.Words.Count > words)
            .GroupBy(s => string.Join(' ', s.Words.Take(words)), s => s.Entry, StringComparer.Ordinal);
        foreach (var opening in openings.Where(o => o.Count() >= fewest))
            yield return Ask(
                $"{Plain.Number(opening.Count())} reflections begin '{opening.Key}'. From {Plain.Number(fewest)} with the same {Plain.Number(words)} words on this is asked about.", one.Record, opening);
    }
}
