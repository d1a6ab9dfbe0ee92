using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Auditing;

/// <summary>Reads how a scheme reckons its cycle. Each kind has keys of its own.</summary>
internal static class CycleReader
{
    private const int MostMonths = 240;

    private static readonly Dictionary<string, Func<MapReader, LocalZone, CyclePattern>> Kinds = new(StringComparer.Ordinal)
    {
        ["fixed-dates"] = (map, zone) => new FixedDatesCycle(RuleReader.DayOfYear(map, "starts"), zone),
        ["registration"] = (map, zone) => new RegistrationCycle(AmountReader.Read(map, "months", MostMonths), zone),
    };

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
