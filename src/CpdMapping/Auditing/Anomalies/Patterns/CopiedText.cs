using CpdMapping.Auditing.Anomalies.Copies;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>Reflections of one record that are the same or nearly so.</summary>
internal sealed class CopiedText() : RecordPattern(
    AnomalyCodes.CopiedText,
    "copied-text",
    "What was different about each of these?",
    "A series of like activities, such as monthly supervision, may have been written up from one draft.")
{
    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        var finder = new CopyFinder(one.Options);
        foreach (var (entry, _) in one.Standing)
            finder.Add(new(one.Record.Id, entry.Id), ReflectionText.Of(entry));
        foreach (var group in finder.Groups())
            yield return Ask($"The reflections of {Wording.List(group.Texts.Select(t => $"'{t.Entry}'"))} {group.InWords}. {ReflectionText.Threshold(one.Options)}", group.Texts);
    }
}
