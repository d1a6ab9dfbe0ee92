using CpdMapping.Learning;

namespace CpdMapping.Auditing;

/// <summary>The months up to the day that is asked about, whichever it is.</summary>
internal sealed class RollingCycle(int months, LocalZone zone) : CyclePattern(zone)
{
    public override int MostYears => (months + 11) / 12;

    public override Cycle Of(DateOnly day, Registration? registration) => new(day.AddMonths(-months).AddDays(1), day);
}
