namespace CpdMapping.Learning;

/// <summary>The whole course counts for a learner who missed at most so many minutes, in all or on each day, and nothing for others.</summary>
/// <remarks>
/// Schemes with such a rule credit a course wholly or not at all: Singapore's for lawyers allows 15 minutes a day. Days are those of the cohort's zone.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed record AttendanceMaxAbsence : AttendanceRule
{
    internal const int MostMinutes = 1_440_000;

    internal AttendanceMaxAbsence(int minutes, bool perDay)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, MostMinutes);
        Minutes = minutes;
        PerDay = perDay;
    }

    /// <inheritdoc/>
    public override string Id => "max-absence";

    /// <summary>Gets the most minutes of absence.</summary>
    public int Minutes { get; }

    /// <summary>Gets whether <see cref="Minutes"/> are those of each day, and not of the whole course.</summary>
    public bool PerDay { get; }

    internal override string TextId => PerDay ? "max-absence-per-day" : Id;

    internal override Sequence<object> Values => [Minutes];

    internal override string Demand => $"this course allows at most {Plain.Number(Minutes)} {(Minutes == 1 ? "minute" : "minutes")} of absence {(PerDay ? "a day" : "in all")}";

    private protected override string Template => PerDay
        ? "Maximum absence, in minutes a day: {0}. The whole course counts for whoever misses no more, breaks aside; for others nothing counts."
        : "Maximum absence, in minutes in all: {0}. The whole course counts for whoever misses no more, breaks aside; for others nothing counts.";

    private protected override int Credited(AttendedTime time) =>
        (PerDay ? time.MissedOnWorstDay : time.Scheduled - time.Attended) <= Minutes ? time.Scheduled : 0;
}
