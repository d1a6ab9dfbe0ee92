namespace CpdMapping.Learning;

/// <summary>One dated sitting of a cohort.</summary>
/// <param name="Id">The id of the course's planned session.</param>
/// <param name="Start">When it starts, in the cohort's zone.</param>
/// <param name="End">When it ends, in the cohort's zone.</param>
/// <param name="Breaks">The breaks, in order.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Session(string Id, DateTimeOffset Start, DateTimeOffset End, Sequence<Break> Breaks = default)
{
    /// <summary>Gets the minutes from start to end, breaks included; true minutes, also when the clock changes in between.</summary>
    public int GrossMinutes => (int)(End - Start).TotalMinutes;

    /// <summary>Gets the minutes of breaks.</summary>
    public int BreakMinutes => Breaks.Sum(b => (int)(b.End - b.Start).TotalMinutes);

    /// <summary>Gets the minutes of learning.</summary>
    public int NetMinutes => GrossMinutes - BreakMinutes;

    /// <summary>Gets the local day on which it starts.</summary>
    public DateOnly Date => DateOnly.FromDateTime(Start.DateTime);
}
