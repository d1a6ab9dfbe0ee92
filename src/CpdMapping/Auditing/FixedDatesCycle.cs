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
}
