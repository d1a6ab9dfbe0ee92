namespace CpdMapping.Learning;

/// <summary>One step of <see cref="AttendanceTiers"/>.</summary>
/// <param name="Percent">The least percentage of the scheduled minutes, 1 to 100.</param>
/// <param name="Share">The part of the scheduled minutes that counts from there on, above 0 and at most 1.</param>
public sealed record AttendanceTier(int Percent, Fraction Share);
