namespace CpdMapping.Learning;

/// <summary>A time on one day at which an activity took place, breaks included.</summary>
/// <param name="Start">When it started, in the activity's zone.</param>
/// <param name="End">When it ended, in the activity's zone.</param>
public sealed record Sitting(DateTimeOffset Start, DateTimeOffset End)
{
    /// <summary>Gets the minutes from start to end; true minutes, also when the clock changes in between.</summary>
    public int Minutes => (int)(End - Start).TotalMinutes;

    /// <summary>Gets the local day.</summary>
    public DateOnly Date => DateOnly.FromDateTime(Start.DateTime);
}
