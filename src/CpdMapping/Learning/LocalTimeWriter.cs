using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Writes local times in one zone; the offset is written where the clock repeats the hour, and only there.</summary>
internal sealed class LocalTimeWriter
{
    private readonly LocalZone zone;

    /// <exception cref="ArgumentException">The zone is not known.</exception>
    public LocalTimeWriter(string zone) =>
        this.zone = LocalZone.TryGet(zone, out var known) ? known : throw new ArgumentException($"The time zone '{zone}' is not known.", nameof(zone));

    /// <summary>Writes when something starts and ends.</summary>
    /// <exception cref="InvalidOperationException">A time is not of the day, has seconds, or has an offset that the zone does not have then.</exception>
    public MapBuilder Times(MapBuilder map, DateOnly day, DateTimeOffset start, DateTimeOffset end)
    {
        Check(day, start);
        Check(day, end);
        map.Add("start", Time(start)).Add("end", Time(end));
        if (IsRepeated(start))
            map.Text("offset", Plain.Offset(start.Offset));
        return IsRepeated(end) ? map.Text("end-offset", Plain.Offset(end.Offset)) : map;
    }

    // In quotes: a program can take 09:30 for a number of minutes.
    private static ScalarNode Time(DateTimeOffset moment) => new(default, Plain.Time(moment), ScalarKind.Quoted);

    private bool IsRepeated(DateTimeOffset moment) => zone.OffsetsOf(moment.DateTime).Count > 1;

    private void Check(DateOnly day, DateTimeOffset moment)
    {
        if (DateOnly.FromDateTime(moment.DateTime) != day)
            throw new InvalidOperationException($"A session of {Plain.Day(day)} ends on another day. A session past midnight is written as two.");
        if (moment.Ticks % TimeSpan.TicksPerMinute != 0)
            throw new InvalidOperationException($"A time of the session of {Plain.Day(day)} has seconds; the file holds whole minutes.");
        if (day.Year < zone.FirstYear || !zone.OffsetsOf(moment.DateTime).Contains(moment.Offset))
            throw new InvalidOperationException(
                $"{Plain.Day(day)} {Plain.Time(moment)} has the offset {Plain.Offset(moment.Offset)}, which {zone.Id} does not have then.");
    }
}
