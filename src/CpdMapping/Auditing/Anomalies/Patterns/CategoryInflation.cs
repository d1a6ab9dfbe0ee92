using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>Learning alone that is entered as learning with others.</summary>
internal sealed class CategoryInflation() : RecordPattern(
    AnomalyCodes.CategoryInflation,
    "category-inflation",
    "Who else took part?",
    "An article may have been discussed in a group, or a recording watched together.")
{
    private static readonly HashSet<ActivityKind> WithOthers = [ActivityKind.Event, ActivityKind.Supervision, ActivityKind.PeerLearning, ActivityKind.Teaching];

    private static readonly string[] Alone =
        ["article", "book", "blog", "podcast", "e learning", "elearning", "online module", "recording", "recorded", "on demand", "self study", "video", "reading", "workbook"];

    private static readonly string[] Together = ["group", "club", "circle", "conference", "interaction", "together"];

    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        foreach (var (entry, activity) in one.Standing.Where(s => WithOthers.Contains(s.Activity.Kind) && s.Entry.Peer is null))
        {
            var title = $" {PlainText.Of(activity.Title)} ";
            if (Sign(Alone, title) is { } sign && Sign(Together, title) is null)
                yield return Ask($"'{entry.Id}' is entered as {LearningWords.Of(LearningWords.Kinds, activity.Kind)}, and its title says '{sign}'.", one.Record, [entry]);
        }
    }

    private static string? Sign(string[] words, string title) => Array.Find(words, word => title.Contains($" {word} ", StringComparison.Ordinal));
}
