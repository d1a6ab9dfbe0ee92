using CpdMapping.Learning;

namespace CpdMapping.Auditing.Sampling;

/// <summary>One person of a sample.</summary>
/// <param name="Id">The person's id in the population.</param>
/// <param name="Stratum">The stratum; null where there are none.</param>
/// <param name="Reason">Why the person is in the sample.</param>
/// <param name="Chance">The exact chance that the person had; 1 where it was certain. Rates for the population are reckoned with it.</param>
/// <param name="Because">Why the person was carried in; null where they were drawn.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record SampledPerson(string Id, string? Stratum, SampleReason Reason, Fraction Chance, string? Because = null);
