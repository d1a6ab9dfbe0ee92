namespace CpdMapping.Auditing.Sampling;

/// <summary>The figures of one stratum, or of the whole population where it is drawn from as one.</summary>
/// <param name="Stratum">The stratum; null for the whole population.</param>
/// <param name="Members">How many people it has.</param>
/// <param name="Excluded">How many of them could not be drawn.</param>
/// <param name="CarriedIn">How many were carried in.</param>
/// <param name="Drawn">How many were drawn.</param>
public sealed record SampleStratum(string? Stratum, int Members, int Excluded, int CarriedIn, int Drawn);
