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
        ReportUnknown(id, map.PlaceOf(Key), map.Problems);
        return null;
    }

    public static void ReportUnknown(string id, Place place, ProblemList problems)
    {
        var near = Nearest.To(id, LocalZone.Ids);
        problems.Error(
            LearningCodes.UnknownZone,
            place,
            $"The time zone {Excerpt.Of(id)} is not known.",
            $"One of {string.Join(", ", LocalZone.Ids)} was expected.",
            near is null ? "" : $"Did you mean '{near}'?");
    }
}
