using CpdMapping.Learning;

namespace CpdMapping.Auditing;

/// <summary>A year that begins on the same day for everyone.</summary>
internal sealed record FixedDatesCycle(MonthDay Starts, LocalZone Zone)
{
    public Cycle Of(DateOnly day)
    {
        var from = Starts.OnOrBefore(day);
        return new Cycle(from, Starts.In(from.Year + 1).AddDays(-1));
    }

    /// <summary>The moment of a local time. Of a time that the clock repeats it is the later one, which is the kinder; a time that it skips is reckoned as before the change.</summary>
    public DateTimeOffset Moment(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        var offsets = Zone.OffsetsOf(local);
        return new DateTimeOffset(local, offsets.IsEmpty ? Zone.OffsetsOf(local.AddHours(-1))[^1] : offsets[^1]);
    }
}
