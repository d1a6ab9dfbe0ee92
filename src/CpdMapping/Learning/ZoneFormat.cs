using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>A time zone in a file.</summary>
internal static class ZoneFormat
{
    private const string Key = "zone";

    /// <summary>Reads the zone; null where it is not known: nothing more is said of its times then.</summary>
    public static LocalZone? Read(MapReader map)
    {
        var id = map.Text(Key);
        if (LocalZone.TryGet(id, out var zone) || id.Length == 0)
            return zone;
        var near = Nearest.To(id, LocalZone.Ids);
        map.Problems.Error(
            LearningCodes.UnknownZone,
            map.PlaceOf(Key),
            $"The time zone {Excerpt.Of(id)} is not known.",
            $"One of {string.Join(", ", LocalZone.Ids)} was expected.",
            near is null ? "" : $"Did you mean '{near}'?");
        return null;
    }
}
