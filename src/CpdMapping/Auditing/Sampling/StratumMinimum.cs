namespace CpdMapping.Auditing.Sampling;

/// <summary>The least number of people drawn in one stratum.</summary>
/// <param name="Stratum">The stratum.</param>
/// <param name="Minimum">The number, 0 or more.</param>
public sealed record StratumMinimum(string Stratum, int Minimum);
