using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>An attendance rule in a file: a word alone, or a map where the rule has parameters.</summary>
internal static class AttendanceRuleFormat
{
    private const string Key = "rule";

    /// <summary>The kinds of rules by their ids; the words alone come first.</summary>
    public static readonly IReadOnlyDictionary<string, AttendanceRuleKind> Kinds = new Dictionary<string, AttendanceRuleKind>(StringComparer.Ordinal)
    {
        [AttendanceRule.ProRata.Id] = new(AttendanceRule.ProRata, ""),
        [AttendanceRule.AllSessions.Id] = new(AttendanceRule.AllSessions, ""),
        ["threshold"] = new(null, "{kind: threshold, percent: 90}"),
        ["max-absence"] = new(null, "{kind: max-absence, minutes: 15, per: day}"),
        ["tiers"] = new(null, "{kind: tiers, tiers: [{percent: 75, share: 1}, {percent: 50, share: 1/2}]}"),
    };

    private static readonly IReadOnlyDictionary<string, bool> PerDay = new Dictionary<string, bool>(StringComparer.Ordinal) { ["course"] = false, ["day"] = true };

    public static AttendanceRule ReadRequired(MapReader map) => map.Required(Key) is null ? AttendanceRule.ProRata : Read(map);

    /// <summary>Reads the rule; pro rata where nothing is said.</summary>
    public static AttendanceRule Read(MapReader map)
    {
        if (!map.Has(Key))
            return AttendanceRule.ProRata;
        var inside = map.Optional(Key) is MapNode node ? MapReader.Of(node, map.Problems, $"'{Key}'") : null;
        var (holder, key) = inside is null ? (map, Key) : (inside, "kind");
        var before = map.Problems.Count;
        var kind = holder.Word(key, Kinds);
        if (map.Problems.Count > before) // an unknown kind, so that nothing can be said of the other keys
            return AttendanceRule.ProRata;
        if (inside is null == kind.Alone is null)
        {
            map.Problems.Error(
                LearningCodes.RuleParameters,
                holder.PlaceOf(key),
                kind.Alone is null ? $"'{Key}' is {Word(holder, key)} without its parameters." : $"The rule {kind.Alone.Id} has no parameters.",
                kind.Alone is null ? "A map was expected." : "The word alone was expected.",
                kind.Alone is null ? $"Write it as {kind.Example}." : $"Write '{Key}: {kind.Alone.Id}'.");
            return AttendanceRule.ProRata;
        }
        var rule = inside is null ? kind.Alone : ReadMap(inside);
        inside?.Done();
        return rule ?? AttendanceRule.ProRata;
    }

    public static MapBuilder Rule(this MapBuilder map, AttendanceRule rule) => rule switch
    {
        AttendanceThreshold threshold => map.Map(Key, Of(rule).Integer("percent", threshold.Percent)),
        AttendanceMaxAbsence absence => map.Map(Key, Of(rule).Integer("minutes", absence.Minutes).Plain("per", LearningWord(absence.PerDay))),
        AttendanceTiers tiers => map.Map(Key, Of(rule).Maps("tiers", tiers.Steps.Select(
            step => new MapBuilder().Integer("percent", step.Percent).Plain("share", step.Share.ToString())))),
        _ => map.Plain(Key, rule.Id),
    };

    private static MapBuilder Of(AttendanceRule rule) => new MapBuilder().Plain("kind", rule.Id);

    private static string LearningWord(bool perDay) => PerDay.First(word => word.Value == perDay).Key;

    private static string Word(MapReader map, string key) => (map.Optional(key) as ScalarNode)?.Text ?? "";

    private static AttendanceRule? ReadMap(MapReader map) => Word(map, "kind") switch
    {
        "threshold" => AttendanceRule.Threshold(map.Integer("percent", 1, 100)),
        "max-absence" => AttendanceRule.MaxAbsence(map.Integer("minutes", 0, AttendanceMaxAbsence.MostMinutes), map.OptionalWord("per", PerDay) ?? false),
        _ => Tiers(map),
    };

    private static AttendanceTiers? Tiers(MapReader map)
    {
        var problems = map.Problems;
        var before = problems.Count;
        AttendanceTier? last = null;
        var steps = map.RequiredParts("tiers", part =>
        {
            var read = problems.Count;
            part.Required("share");
            var step = new AttendanceTier(part.Integer("percent", 1, 100), part.OptionalShare("share") ?? Fraction.One);
            if (problems.Count == read && AttendanceTiers.Fault(step, last) is { } fault)
                problems.Error(LearningCodes.TiersNotFalling, part.Place, fault, "The highest tier was expected first, and each below the one before it.", "Put them in order, or take one out.");
            last = step;
            return step;
        });
        return problems.Count == before ? new(steps) : null;
    }
}
