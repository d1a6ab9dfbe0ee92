using System.Globalization;
using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Reads the local times of one day in one zone.</summary>
internal sealed class LocalTimeReader(LocalZone? known, DateOnly date, ProblemList problems)
{
    /// <summary>Starts on the day of a map's <c>date</c>, and reports one that is before all that is known of the zone.</summary>
    public static LocalTimeReader OfDay(MapReader map, LocalZone? zone)
    {
        var date = map.Date("date");
        if (zone is not null && date != default && date.Year < zone.FirstYear)
            map.Problems.Error(
                LearningCodes.NoZoneData,
                map.PlaceOf("date"),
                $"'date' is {Plain.Day(date)}.",
                $"Times in {zone.Id} are known from {Plain.Number(zone.FirstYear)}.",
                "An earlier activity can stand in a record with its minutes, without times.");
        return new(zone, date, map.Problems);
    }

    /// <summary>Reads a time, with its offset where the clock repeats the hour.</summary>
    public DateTimeOffset Read(MapReader map, string key, string offsetKey)
    {
        var time = map.Time(key);
        var stated = map.OptionalValue<TimeSpan>(offsetKey, TryOffset, FileCodes.NotATime, "An offset from UTC was expected, as +01:00.");
        var local = date.ToDateTime(time);
        if (known is not { } zone || date.Year < zone.FirstYear) // reported with the zone or the date
            return new DateTimeOffset(local, TimeSpan.Zero);
        return zone.OffsetsOf(local) switch
        {
            [] => Skipped(zone, map.PlaceOf(key), local),
            [var only] => Only(zone, map, local, only, stated, offsetKey),
            var both => OneOf(zone, map, key, local, both, stated, offsetKey),
        };
    }

    /// <summary>Reads an offset such as <c>+01:00</c>.</summary>
    public static bool TryOffset(string? text, out TimeSpan offset)
    {
        offset = default;
        if (text is not { Length: 6 } || text[0] is not ('+' or '-')
            || !TimeSpan.TryParseExact(text.AsSpan(1), @"hh\:mm", CultureInfo.InvariantCulture, out var size) || size > TimeSpan.FromHours(14))
            return false;
        offset = text[0] == '-' ? -size : size;
        return true;
    }

    private DateTimeOffset Skipped(LocalZone zone, Place place, DateTime local)
    {
        problems.Error(
            LearningCodes.NoSuchTime,
            place,
            $"{Shown(local)} does not exist in {zone.Id}: the clock goes forward over it.",
            "",
            "Write the time that the clock showed.");
        return new DateTimeOffset(local, TimeSpan.Zero);
    }

    private DateTimeOffset Only(LocalZone zone, MapReader map, DateTime local, TimeSpan only, TimeSpan? stated, string offsetKey)
    {
        if (stated is { } offset && offset != only)
            problems.Error(
                LearningCodes.WrongOffset,
                map.PlaceOf(offsetKey),
                $"The offset {Plain.Offset(offset)} does not hold at {Shown(local)} in {zone.Id}.",
                $"{Plain.Offset(only)} was expected.",
                "Take the offset out: it is only needed where the clock repeats an hour.");
        return new DateTimeOffset(local, only);
    }

    private DateTimeOffset OneOf(LocalZone zone, MapReader map, string key, DateTime local, Sequence<TimeSpan> both, TimeSpan? stated, string offsetKey)
    {
        if (stated is { } offset && both.Contains(offset))
            return new DateTimeOffset(local, offset);
        problems.Error(
            stated is null ? LearningCodes.RepeatedTime : LearningCodes.WrongOffset,
            map.PlaceOf(stated is null ? key : offsetKey),
            stated is { } wrong
                ? $"The offset {Plain.Offset(wrong)} does not hold at {Shown(local)} in {zone.Id}."
                : $"{Shown(local)} comes twice in {zone.Id}: the clock repeats the hour.",
            $"One of the offsets {Plain.Offset(both[0])} (the first time) and {Plain.Offset(both[1])} (the second time) was expected.",
            $"Add '{offsetKey}: \"{Plain.Offset(both[0])}\"' or '{offsetKey}: \"{Plain.Offset(both[1])}\"'.");
        return new DateTimeOffset(local, both[0]);
    }

    private static string Shown(DateTime local) => local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
