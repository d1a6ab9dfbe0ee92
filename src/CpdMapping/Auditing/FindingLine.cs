namespace CpdMapping.Auditing;

/// <summary>One entry in the sum of a finding.</summary>
/// <param name="Entry">The entry's id.</param>
/// <param name="Amount">How much it is, in the sum's unit.</param>
/// <param name="Counted">How much of it counts.</param>
/// <param name="Why">Why not all of it counts; null where it does.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record FindingLine(string Entry, int Amount, int Counted, string? Why = null);
