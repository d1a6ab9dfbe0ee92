using System.Numerics;

namespace CpdMapping.Learning;

/// <summary>A part of the course counts by the percentage of the scheduled minutes attended.</summary>
/// <remarks>
/// As a scheme of web seminars does it: from 75% the whole, from 50% half, below that nothing. Minutes that count are rounded down to whole ones.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed record AttendanceTiers : AttendanceRule
{
    internal AttendanceTiers(Sequence<AttendanceTier> steps)
    {
        if (steps.IsEmpty)
            throw new ArgumentException("There is no tier; at least one is needed.", nameof(steps));
        for (var i = 0; i < steps.Count; i++)
            if (Fault(steps[i], i == 0 ? null : steps[i - 1]) is { } fault)
                throw new ArgumentException($"Tier {Plain.Number(i + 1)}: {fault}", nameof(steps));
        Steps = steps;
    }

    /// <inheritdoc/>
    public override string Id => "tiers";

    /// <summary>Gets the tiers, the highest first; each has a lower percentage and a smaller share than the one before it.</summary>
    public Sequence<AttendanceTier> Steps { get; }

    internal override Sequence<object> Values => [string.Join(", ", Steps.Select(step => $"{Percentage(step.Share)} (≥ {Plain.Number(step.Percent)}%)"))];

    internal override string Demand => $"this course asks for at least {Plain.Number(Steps[^1].Percent)}% of the minutes";

    private protected override string Template => "Tiers: the part of the course that counts, by the part of its minutes attended, without breaks: {0}; below that nothing counts.";

    /// <summary>Says what is wrong with a tier beside the one before it; null where nothing is.</summary>
    internal static string? Fault(AttendanceTier step, AttendanceTier? before) =>
        step.Percent is < 1 or > 100 ? $"{Plain.Number(step.Percent)}% is not within 1% to 100%."
        : step.Share <= Fraction.Zero || step.Share > Fraction.One ? $"The share {step.Share} is not above 0 and at most 1."
        : before is not null && step.Percent >= before.Percent ? $"{Plain.Number(step.Percent)}% is not below the {Plain.Number(before.Percent)}% of the tier before it."
        : before is not null && step.Share >= before.Share ? $"The share {step.Share} is not below the {before.Share} of the tier before it."
        : null;

    private protected override int Credited(AttendedTime time)
    {
        foreach (var step in Steps)
            if (time.Reaches(step.Percent))
                return (int)(step.Share * time.Scheduled).Floor();
        return 0;
    }

    private static string Percentage(Fraction share)
    {
        var hundredfold = share * 100;
        return hundredfold.Denominator == BigInteger.One ? $"{hundredfold}%" : share.ToString();
    }
}
