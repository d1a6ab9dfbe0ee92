namespace CpdMapping.Learning;

/// <summary>The whole course counts from a percentage of the scheduled minutes, and nothing below it.</summary>
/// <remarks>
/// Schemes with such a rule credit a course wholly or not at all: North Carolina's of code officials from 90% (11 NCAC 08 .1305). A certificate prints both
/// the minutes attended and those that count. Immutable and safe to share between threads.
/// </remarks>
public sealed record AttendanceThreshold : AttendanceRule
{
    internal AttendanceThreshold(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        Percent = percent;
    }

    /// <inheritdoc/>
    public override string Id => "threshold";

    /// <summary>Gets the least percentage of the scheduled minutes, 1 to 100.</summary>
    public int Percent { get; }

    internal override Sequence<object> Values => [Percent];

    internal override string Demand => $"this course asks for at least {Plain.Number(Percent)}% of the minutes";

    private protected override string Template => "Threshold: the whole course counts for whoever attends at least {0}% of its minutes, without breaks; below that nothing counts.";

    private protected override int Credited(AttendedTime time) => time.Reaches(Percent) ? time.Scheduled : 0;
}
