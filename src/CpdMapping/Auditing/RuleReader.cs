using CpdMapping.Auditing.Rules;
using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Auditing;

/// <summary>Reads the exemptions and rules of a scheme. Each kind of rule has its own parameters; any other key is reported.</summary>
internal sealed class RuleReader(FactReader facts)
{
    private const int MostCycles = 20;
    private const int MostMonths = 240;

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public Sequence<Rule> All(MapReader map)
    {
        var exemptions = map.Maps("exemptions", rule => One(rule, RuleKinds.Exemptions, isExemption: true));
        map.Required("rules");
        var rules = map.Maps("rules", rule => One(rule, RuleKinds.Rules, isExemption: false));
        if (rules.IsEmpty && map.Has("rules"))
            map.Problems.Error(AuditCodes.NoRules, map.PlaceOf("rules"), "The scheme has no rules.", "At least one was expected.");
        return exemptions.Concat(rules).OfType<Rule>().ToSequence();
    }

    public static MonthDay DayOfYear(MapReader map, string key) => map.Parsed<MonthDay>(
        key, required: true, MonthDay.TryParse, AuditCodes.BadDayOfYear, "A month and a day in quotes were expected, as in \"11-30\"; 29 February is none, since most years lack it.") ?? new(1, 1);

    private Rule? One(MapReader map, Dictionary<string, RuleKind> kinds, bool isExemption)
    {
        var id = SchemeReader.Slug(map, "id");
        if (id.Length > 0 && !ids.Add(id))
            map.Problems.Error(AuditCodes.RepeatedRule, map.PlaceOf("id"), $"The rule '{id}' is here twice.", "Each id once was expected.");
        var asks = facts.Within(map).Text(map, "asks", required: true);
        if (asks is { Source: null })
            map.Problems.Error(AuditCodes.NoSource, map.PlaceOf("asks"), "The rule names no source.", "A rule that rests on no page cannot be checked by others.", "Add 'source:'.");
        var weight = isExemption ? RuleWeight.Required : map.Word("weight", SchemeWords.Weight);
        var clause = map.OptionalText("clause");
        var applies = isExemption || map.OptionalMap("applies") is not { } own ? null : AppliesTo(own);
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
                Clause = clause,
                Basis = asks?.Basis ?? Basis.Unverified,
                Source = asks?.Source ?? "",
                Applies = applies,
            },
            map);
        map.Done();
        return rule;
    }

    private static Applicability AppliesTo(MapReader own)
    {
        var applies = new Applicability
        {
            Roles = EntryFilterReader.Some(own, "roles"),
            FromCycle = own.OptionalInteger("from-cycle", 2, MostCycles) ?? 1,
            RegisteredMonths = own.OptionalInteger("registered-months", 1, MostMonths) ?? 0,
        };
        if (applies == new Applicability())
            own.Problems.Error(AuditCodes.AppliesToAll, own.Place, "'applies' leaves nobody out.", "At least one of 'roles', 'from-cycle' and 'registered-months' was expected.");
        own.Done();
        return applies;
    }

    private static RuleKind? KindOf(MapReader map, Dictionary<string, RuleKind> kinds)
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
}
