using CpdMapping.Learning;

namespace CpdMapping.Auditing;

/// <summary>How a scheme reckons the time from one check to the next.</summary>
internal abstract class CyclePattern(LocalZone zone)
{
    public LocalZone Zone => zone;

    /// <summary>How many years the longest cycle takes, a begun year as a whole one.</summary>
    public abstract int MostYears { get; }

    /// <summary>The learner's cycle that a day falls in.</summary>
    public abstract Cycle Of(DateOnly day, Registration? registration);

    /// <summary>The moment of a local time. Of a time that the clock repeats it is the later one, which is the kinder; a time that it skips is reckoned as before the change.</summary>
    public DateTimeOffset Moment(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        var offsets = Zone.OffsetsOf(local);
        return new DateTimeOffset(local, offsets.IsEmpty ? Zone.OffsetsOf(local.AddHours(-1))[^1] : offsets[^1]);
    }
}
