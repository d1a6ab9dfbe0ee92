using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Auditing;

/// <summary>Reads which entries a rule counts.</summary>
internal static class EntryFilterReader
{
    /// <summary>Reads the optional key <c>only</c>.</summary>
    public static EntryFilter Only(MapReader map) => map.OptionalMap("only") is { } own ? Read(own) : EntryFilter.All;

    /// <summary>Reads a map that names some entries.</summary>
    public static EntryFilter Read(MapReader own)
    {
        var filter = new EntryFilter
        {
            Called = own.Text("called"),
            Activities = KindsOfActivity(own, required: false),
            Providers = Some(own, "providers"),
            Provided = own.Flag("provided", otherwise: false),
            Courses = CourseIds(own),
            Claims = Claimed(own),
            Evidence = Some(own, "evidence"),
            MinutesFrom = own.OptionalInteger("minutes-from", 1, ActivityFormat.MostMinutes) ?? 0,
            Shown = own.Flag("shown", otherwise: false),
            Assured = own.OptionalWord("assured", SchemeWords.Assured) ?? Assurance.Declared,
            Reflected = own.Flag("reflected", otherwise: false),
        };
        if (filter.KeepsAll)
            own.Problems.Error(
                AuditCodes.FilterKeepsAll,
                own.Place,
                "Nothing here leaves an entry out.",
                "At least one of 'activities', 'providers', 'provided: true', 'courses', 'claims', 'evidence', 'minutes-from', 'shown: true', 'assured' and 'reflected: true' was expected.");
        own.Done();
        return filter;
    }

    /// <summary>Reads the list <c>activities</c>.</summary>
    public static Sequence<ActivityKind> KindsOfActivity(MapReader map, bool required)
    {
        if (required)
            map.Required("activities");
        var kinds = new List<ActivityKind>();
        foreach (var word in Some(map, "activities").Where(w => w.Length > 0))
        {
            if (LearningWords.Kinds.TryGetValue(word, out var kind) && !kinds.Contains(kind))
                kinds.Add(kind);
            else if (LearningWords.Kinds.ContainsKey(word))
                map.Problems.Error(FileCodes.RepeatedIdentity, map.PlaceOf("activities"), $"'activities' names '{word}' twice.", "Each kind was expected once.", "Take one out.");
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

    /// <summary>Reads a list of texts that holds something where it is there.</summary>
    public static Sequence<string> Some(MapReader map, string key)
    {
        var texts = map.Texts(key);
        if (texts.IsEmpty && map.Has(key))
            map.Problems.Error(FileCodes.Empty, map.PlaceOf(key), $"'{key}' holds nothing.", "At least one item was expected.");
        return texts;
    }

    private static Sequence<string> CourseIds(MapReader map)
    {
        var courses = Some(map, "courses");
        foreach (var course in courses)
            if (course.Length > 0 && !Identifier.IsSlug(course))
                map.Problems.Error(
                    FileCodes.BadIdentity, map.PlaceOf("courses"), $"An item of 'courses' is {Excerpt.Of(course)}.", "Lower-case letters, digits and single hyphens were expected.");
        return courses;
    }

    private static Sequence<ClaimTarget> Claimed(MapReader map) => Some(map, "claims")
        .Select(text => text.Length == 0 ? default : map.ParsedText<ClaimTarget>(
            "claims", text, map.PlaceOf("claims"), ClaimTarget.TryParse, FileCodes.BadIdentity, "A reference to a standard or an edition was expected, as pcf@2018/7 or pcf@2018.") ?? default)
        .ToSequence();
}
