using CpdMapping.Learning;

namespace CpdMapping.Auditing;

/// <summary>A number of years that begins on the same day for everyone.</summary>
/// <param name="starts">The day on which it begins.</param>
/// <param name="years">How many years it takes.</param>
/// <param name="first">A year in which one began.</param>
/// <param name="zone">The zone of all times.</param>
internal sealed class FixedDatesCycle(MonthDay starts, int years, int first, LocalZone zone) : CyclePattern(zone)
{
    public override int MostYears => years;

    public override Cycle Of(DateOnly day, Registration? registration)
    {
        var year = starts.OnOrBefore(day).Year;
        var from = starts.In(year - ((((year - first) % years) + years) % years));
        return new Cycle(from, starts.In(from.Year + years).AddDays(-1));
    }
}
