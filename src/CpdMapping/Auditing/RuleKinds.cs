using CpdMapping.Auditing.Rules;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Auditing;

/// <summary>The kinds of rule that a scheme can name, each with its code and what its parameters make.</summary>
internal static class RuleKinds
{
    private const int MostPieces = 1000;
    private const int MostMinutes = 1_000_000;
    private const int MostMonths = 240;
    private const int MostYears = 20;
    private const int MostDays = 366;
    private const int MostWords = 100_000;

    public static readonly Dictionary<string, RuleKind> Exemptions = new(StringComparer.Ordinal)
    {
        ["joiner-exemption"] = new(AuditCodes.JoinerExemption, (rule, map) => new JoinerExemption(rule, RuleReader.DayOfYear(map, "since"))),
        ["first-cycle-exemption"] = new(AuditCodes.FirstCycleExemption, (rule, _) => new FirstCycleExemption(rule)),
        ["leave-exemption"] = new(AuditCodes.LeaveExemption, (rule, map) => new LeaveExemption(rule, map.Integer("months", 1, MostMonths), EntryFilterReader.Some(map, "reasons"))),
    };

    public static readonly Dictionary<string, RuleKind> Rules = new(StringComparer.Ordinal)
    {
        ["pieces-minimum"] = new(AuditCodes.PiecesMinimum, (rule, map) => CountingReader.Rule(rule, map, Measure.Pieces)),
        ["minutes-minimum"] = new(AuditCodes.MinutesMinimum, (rule, map) => CountingReader.Rule(rule, map, Measure.Minutes)),
        ["sliding-minimum"] = new(AuditCodes.SlidingMinimum, (rule, map) => new SlidingMinimum(rule, map.Integer("minimum", 1, MostMinutes), map.Integer("years", 1, MostYears), EntryFilterReader.Only(map))),
        ["categories-minimum"] = new(AuditCodes.CategoriesMinimum, CategoriesOf),
        ["share-minimum"] = new(AuditCodes.ShareMinimum, ShareOf),
        ["activity-kinds-minimum"] = new(AuditCodes.ActivityKindsMinimum, ActivityKindsOf),
        ["recurring-topics"] = new(AuditCodes.RecurringTopics, (rule, map) => new RecurringTopics(rule, map.Integer("months", 1, MostMonths), Filters(map, "topics"))),
        ["pieces-distinct"] = new(AuditCodes.PiecesDistinct, (rule, _) => new PiecesDistinct(rule)),
        ["each-piece"] = new(AuditCodes.EachPiece, (rule, map) => new EachPiece(rule, EntryFilterReader.Read(map.Map("must")), EntryFilterReader.Only(map))),
        ["field-filled"] = new(AuditCodes.FieldFilled, (rule, map) => new FieldFilled(rule, map.Word("field", SchemeWords.Field))),
        ["word-limit"] = new(AuditCodes.WordLimit, WordLimitOf),
        ["peer-reflection-minimum"] = new(AuditCodes.PeerReflectionMinimum, (rule, map) => new PeerReflectionMinimum(rule, map.Integer("minimum", 1, MostPieces))),
        ["dates-in-cycle"] = new(AuditCodes.DatesInCycle, (rule, _) => new DatesInCycle(rule)),
        ["longest-gap"] = new(AuditCodes.LongestGap, (rule, map) => new LongestGap(rule, map.Integer("months", 1, MostMonths))),
        ["evidence-kept"] = new(AuditCodes.EvidenceKept, (rule, map) => new EvidenceKept(rule, map.Integer("years", 1, MostYears))),
        ["deadline"] = new(AuditCodes.Deadline, DeadlineOf),
        ["yearly-statement"] = new(AuditCodes.YearlyStatement, (rule, map) => new YearlyStatement(rule, map.Integer("within-days", 1, MostDays))),
        ["touches-standards"] = new(AuditCodes.TouchesStandards, (rule, map) => new TouchesStandards(rule, Edition(map), Parent(map))),
    };

    private static EditionRef Edition(MapReader map) => map.Parsed<EditionRef>(
        "edition", required: true, EditionRef.TryParse, FileCodes.BadIdentity, "A reference to an edition was expected, as in pcf@2018.") ?? default;

    private static string? Parent(MapReader map)
    {
        var parent = map.OptionalText("parent");
        if (parent is null || StandardRef.IsCode(parent))
            return parent;
        map.Problems.Error(
            FileCodes.BadIdentity, map.PlaceOf("parent"), $"'parent' is {Excerpt.Of(parent)}.",
            "Letters, digits, full stops and hyphens were expected, a letter or digit first.");
        return null;
    }

    private static Sequence<EntryFilter> Filters(MapReader map, string key) => map.RequiredParts(key, EntryFilterReader.Read);

    private static CategoriesMinimum CategoriesOf(SchemeRule rule, MapReader map)
    {
        var measure = map.Word("of", CountingReader.Measures);
        var minimum = map.Integer("minimum", 1, CountingReader.MostOf(measure));
        var categories = Filters(map, "categories");
        var needed = map.OptionalInteger("needed", 1, MostPieces) ?? categories.Count;
        if (needed > categories.Count)
            map.Problems.Error(
                AuditCodes.TooFewCategories,
                map.PlaceOf("needed"),
                $"'needed' is {Plain.Number(needed)}, and there are {Wording.Count(categories.Count, "category", "categories")}.",
                "As many categories at least were expected, or the rule could never be met.");
        return new(rule, measure, minimum, needed, categories);
    }

    private static ShareMinimum ShareOf(SchemeRule rule, MapReader map)
    {
        map.Required("share");
        map.Required("only");
        return new(rule, map.OptionalShare("share") ?? Fraction.One, EntryFilterReader.Only(map));
    }

    private static WordLimit WordLimitOf(SchemeRule rule, MapReader map)
    {
        var field = map.Word("field", SchemeWords.Field);
        var (least, most) = (map.OptionalInteger("least", 1, MostWords), map.OptionalInteger("most", 1, MostWords));
        if ((least, most) is (null, null) || least > most)
            map.Problems.Error(
                AuditCodes.NoWordLimit,
                map.PlaceOf("least"),
                least is null ? "Neither 'least' nor 'most' is here." : "'least' is above 'most'.",
                "One of the two was expected, or both with 'least' not above 'most'.");
        return new(rule, field, least, most);
    }

    private static Deadline DeadlineOf(SchemeRule rule, MapReader map)
    {
        MonthDay? day = map.Has("day") ? RuleReader.DayOfYear(map, "day") : null;
        var time = map.Has("time") || day is not null ? map.Time("time") : Deadline.EndOfDay;
        if (day is null && map.Has("time"))
            map.Problems.Error(AuditCodes.TimeWithoutDay, map.PlaceOf("time"), "'time' is here, and no 'day'.", "Both were expected, or neither: the deadline is then the end of the cycle's last day.");
        return new(rule, day, time, map.OptionalInteger("extended-by-days", 1, MostDays) ?? 0);
    }

    private static ActivityKindsMinimum ActivityKindsOf(SchemeRule rule, MapReader map)
    {
        var minimum = map.Integer("minimum", 1, LearningWords.Kinds.Count);
        map.Required("types");
        var types = map.Maps("types", own =>
        {
            var type = new ActivityType(own.Text("name"), EntryFilterReader.KindsOfActivity(own, required: true));
            own.Done();
            return type;
        });
        if (types.Count < minimum)
            map.Problems.Error(AuditCodes.TooFewTypes, map.PlaceOf("types"), $"There are {Wording.Count(types.Count, "type", "types")}.", $"At least {Plain.Number(minimum)} were expected, or the rule could never be met.");
        foreach (var twice in types.SelectMany(t => t.Activities).GroupBy(a => a).Where(g => g.Count() > 1))
            map.Problems.Error(AuditCodes.RepeatedActivity, map.PlaceOf("types"), $"The activity '{LearningWords.Of(LearningWords.Kinds, twice.Key)}' is here twice.", "Each under one type was expected.");
        return new(rule, minimum, types);
    }
}
