using CpdMapping.Learning;

namespace CpdMapping.Auditing;

/// <summary>A year that begins on the same day for everyone.</summary>
internal sealed class FixedDatesCycle(MonthDay starts, LocalZone zone) : CyclePattern(zone)
{
    public override int MostYears => 1;

    public override Cycle Of(DateOnly day, Registration? registration)
    {
        var from = starts.OnOrBefore(day);
        return new Cycle(from, starts.In(from.Year + 1).AddDays(-1));
    }
}
