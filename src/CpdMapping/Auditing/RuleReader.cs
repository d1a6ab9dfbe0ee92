using CpdMapping.Auditing.Rules;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Auditing;

/// <summary>Reads the exemptions and rules of a scheme. Each kind of rule has its own parameters; any other key is reported.</summary>
internal sealed class RuleReader(FactReader facts)
{
    private const int MostPieces = 1000;
    private const int MostMinutes = 1_000_000;
    private const int MostMonths = 240;
    private const int MostYears = 20;
    private const int MostDays = 366;

    private static readonly Dictionary<string, Kind> Exemptions = new(StringComparer.Ordinal)
    {
        ["joiner-exemption"] = new(AuditCodes.JoinerExemption, (rule, map) => new JoinerExemption(rule, DayOfYear(map, "since"))),
    };

    private static readonly Dictionary<string, Kind> Rules = new(StringComparer.Ordinal)
    {
        ["pieces-minimum"] = new(AuditCodes.PiecesMinimum, (rule, map) => new CountMinimum(rule, Measure.Pieces, AmountReader.Read(map, "minimum", MostPieces), EntryFilter.Read(map))),
        ["minutes-minimum"] = new(AuditCodes.MinutesMinimum, (rule, map) => new CountMinimum(rule, Measure.Minutes, AmountReader.Read(map, "minimum", MostMinutes), EntryFilter.Read(map))),
        ["pieces-distinct"] = new(AuditCodes.PiecesDistinct, (rule, _) => new PiecesDistinct(rule)),
        ["peer-reflection-minimum"] = new(AuditCodes.PeerReflectionMinimum, (rule, map) => new PeerReflectionMinimum(rule, map.Integer("minimum", 1, MostPieces))),
        ["dates-in-cycle"] = new(AuditCodes.DatesInCycle, (rule, _) => new DatesInCycle(rule)),
        ["field-filled"] = new(AuditCodes.FieldFilled, (rule, map) => new FieldFilled(rule, map.Word("field", SchemeWords.Field))),
        ["deadline"] = new(AuditCodes.Deadline, DeadlineOf),
        ["touches-standards"] = new(AuditCodes.TouchesStandards, (rule, map) => new TouchesStandards(rule, Edition(map), map.OptionalText("parent"))),
        ["activity-kinds-minimum"] = new(AuditCodes.ActivityKindsMinimum, ActivityKindsOf),
        ["longest-gap"] = new(AuditCodes.LongestGap, (rule, map) => new LongestGap(rule, map.Integer("months", 1, MostMonths))),
        ["sliding-minimum"] = new(AuditCodes.SlidingMinimum, (rule, map) => new SlidingMinimum(rule, map.Integer("minimum", 1, MostMinutes), map.Integer("years", 1, MostYears), EntryFilter.Read(map))),
    };

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public Sequence<Rule> All(MapReader map)
    {
        var exemptions = map.Maps("exemptions", rule => One(rule, Exemptions, isExemption: true));
        map.Required("rules");
        var rules = map.Maps("rules", rule => One(rule, Rules, isExemption: false));
        if (rules.IsEmpty && map.Has("rules"))
            map.Problems.Error(AuditCodes.NoRules, map.PlaceOf("rules"), "The scheme has no rules.", "At least one was expected.");
        return exemptions.Concat(rules).OfType<Rule>().ToSequence();
    }

    public static MonthDay DayOfYear(MapReader map, string key) => map.Parsed<MonthDay>(
        key, required: true, MonthDay.TryParse, AuditCodes.BadDayOfYear, "A month and a day in quotes were expected, as in \"11-30\"; 29 February is none, since most years lack it.") ?? new(1, 1);

    private Rule? One(MapReader map, Dictionary<string, Kind> kinds, bool isExemption)
    {
        var id = SchemeReader.Slug(map, "id");
        if (id.Length > 0 && !ids.Add(id))
            map.Problems.Error(AuditCodes.RepeatedRule, map.PlaceOf("id"), $"The rule '{id}' is here twice.", "Each id once was expected.");
        var asks = facts.Within(map).Text(map, "asks", required: true);
        if (asks is { Source: null })
            map.Problems.Error(AuditCodes.NoSource, map.PlaceOf("asks"), "The rule names no source.", "A rule that rests on no page cannot be checked by others.", "Add 'source:'.");
        var weight = isExemption ? RuleWeight.Required : map.Word("weight", SchemeWords.Weight);
        if (KindOf(map, kinds) is not { } kind)
            return null;
        var rule = kind.Make(
            new SchemeRule
            {
                Id = id,
                Kind = map.Text("kind"),
                Code = kind.Code,
                Asks = asks?.Value ?? "",
                Weight = weight,
                IsExemption = isExemption,
                Basis = asks?.Basis ?? Basis.Unverified,
                Source = asks?.Source ?? "",
            },
            map);
        map.Done();
        return rule;
    }

    private static Kind? KindOf(MapReader map, Dictionary<string, Kind> kinds)
    {
        var name = map.Text("kind");
        if (kinds.TryGetValue(name, out var kind) || name.Length == 0)
            return kind;
        var near = Nearest.To(name, kinds.Keys);
        map.Problems.Error(
            AuditCodes.UnknownKind,
            map.PlaceOf("kind"),
            $"'kind' is '{name}', which this release does not know.",
            $"One of {string.Join(", ", kinds.Keys.Order(StringComparer.Ordinal))} was expected.",
            near is null ? "" : $"Did you mean '{near}'?");
        return null;
    }

    private static EditionRef Edition(MapReader map) => map.Parsed<EditionRef>(
        "edition", required: true, EditionRef.TryParse, FileCodes.BadIdentity, "A reference to an edition was expected, as in pcf@2018.") ?? default;

    private static Deadline DeadlineOf(SchemeRule rule, MapReader map)
    {
        MonthDay? day = map.Has("day") ? DayOfYear(map, "day") : null;
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
            var type = new ActivityType(own.Text("name"), EntryFilter.KindsOfActivity(own, required: true));
            own.Done();
            return type;
        });
        if (types.Count < minimum)
            map.Problems.Error(AuditCodes.TooFewTypes, map.PlaceOf("types"), $"There are {Wording.Count(types.Count, "type", "types")}.", $"At least {Plain.Number(minimum)} were expected, or the rule could never be met.");
        foreach (var twice in types.SelectMany(t => t.Activities).GroupBy(a => a).Where(g => g.Count() > 1))
            map.Problems.Error(AuditCodes.RepeatedActivity, map.PlaceOf("types"), $"The activity '{LearningWords.Of(LearningWords.Kinds, twice.Key)}' is here twice.", "Each under one type was expected.");
        return new(rule, minimum, types);
    }

    private sealed record Kind(string Code, Func<SchemeRule, MapReader, Rule> Make);
}
