using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Auditing;

/// <summary>Which entries a rule counts, and what to call them; all of them where a scheme does not say.</summary>
internal sealed record EntryFilter
{
    public static readonly EntryFilter All = new();

    /// <summary>What marks them, to stand after a number: <c>of participatory learning</c>.</summary>
    public string? Called { get; init; }

    /// <summary>The kinds of activity; empty for all.</summary>
    public Sequence<ActivityKind> Activities { get; init; }

    /// <summary>Whether a certificate or other evidence must be named.</summary>
    public bool Shown { get; init; }

    /// <summary>Whether what was learnt or what came of it must be written.</summary>
    public bool Reflected { get; init; }

    public string AfterNumber => Called is null ? "" : " " + Called;

    public Sequence<RecordEntry> Of(IEnumerable<RecordEntry> entries) => entries.Where(Holds).ToSequence();

    /// <summary>Reads the optional key <c>only</c>.</summary>
    public static EntryFilter Read(MapReader map)
    {
        if (map.OptionalMap("only") is not { } own)
            return All;
        var filter = new EntryFilter
        {
            Called = own.Text("called"),
            Activities = KindsOfActivity(own, required: false),
            Shown = own.Flag("shown", otherwise: false),
            Reflected = own.Flag("reflected", otherwise: false),
        };
        if (filter.Activities.IsEmpty && filter is { Shown: false, Reflected: false })
            own.Problems.Error(AuditCodes.FilterKeepsAll, own.Place, "'only' leaves nothing out.", "At least one of 'activities', 'shown: true' and 'reflected: true' was expected.");
        own.Done();
        return filter;
    }

    /// <summary>Reads the list <c>activities</c>.</summary>
    public static Sequence<ActivityKind> KindsOfActivity(MapReader map, bool required)
    {
        if (required)
            map.Required("activities");
        var kinds = new List<ActivityKind>();
        foreach (var word in map.Texts("activities").Where(w => w.Length > 0))
        {
            if (LearningWords.Kinds.TryGetValue(word, out var kind))
                kinds.Add(kind);
            else
                map.Problems.Error(
                    FileCodes.NotInList,
                    map.PlaceOf("activities"),
                    $"An item of 'activities' is '{word}'.",
                    $"One of {string.Join(", ", LearningWords.Kinds.Keys.Order(StringComparer.Ordinal))} was expected.",
                    Nearest.To(word, LearningWords.Kinds.Keys) is { } near ? $"Did you mean '{near}'?" : "");
        }
        return kinds.ToSequence();
    }

    // Only standing entries are asked about, and they have an activity.
    private bool Holds(RecordEntry entry) =>
        (Activities.IsEmpty || Activities.Contains(entry.Activity!.Kind))
        && (!Shown || entry.Activity!.Certificate is not null || !entry.Evidence.IsEmpty)
        && (!Reflected || !string.IsNullOrWhiteSpace(entry.Reflection?.Learnt) || !string.IsNullOrWhiteSpace(entry.Reflection?.Impact));
}
