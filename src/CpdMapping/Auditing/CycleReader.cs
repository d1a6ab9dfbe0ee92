using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Auditing;

/// <summary>Reads how a scheme reckons its cycle. Each kind has keys of its own.</summary>
internal static class CycleReader
{
    private const int MostMonths = 240;
    private const int MostYears = 20;

    private static readonly Dictionary<string, Func<MapReader, LocalZone, CyclePattern>> Kinds = new(StringComparer.Ordinal)
    {
        ["fixed-dates"] = FixedDates,
        ["registration"] = (map, zone) => new RegistrationCycle(AmountReader.Read(map, "months", MostMonths), fromMonthOfJoining: false, zone),
        ["registration-month"] = (map, zone) => new RegistrationCycle(AmountReader.Read(map, "months", MostMonths), fromMonthOfJoining: true, zone),
        ["rolling"] = (map, zone) => new RollingCycle(map.Integer("months", 1, MostMonths), zone),
    };

    private static FixedDatesCycle FixedDates(MapReader map, LocalZone zone)
    {
        var years = map.OptionalInteger("years", 1, MostYears) ?? 1;
        // Which years it begins in makes no difference where it begins in each.
        var first = years > 1 ? map.Integer("first", 1, 9999) : map.OptionalInteger("first", 1, 9999) ?? 1;
        return new(RuleReader.DayOfYear(map, "starts"), years, first, zone);
    }

    public static CyclePattern Read(MapReader scheme)
    {
        var map = scheme.Map("cycle");
        var make = map.Word("kind", Kinds);
        var name = map.Text("zone");
        if (!LocalZone.TryGet(name, out var zone) && name.Length > 0)
            map.Problems.Error(AuditCodes.UnknownZone, map.PlaceOf("zone"), $"'zone' is '{name}'.", $"One of {string.Join(", ", LocalZone.Ids)} was expected.");
        var cycle = make(map, zone ?? LocalZone.Utc);
        map.Done();
        return cycle;
    }
}
