namespace CpdMapping.Standards;

/// <summary>Something that an edition has and the data lacks.</summary>
/// <param name="What">What is missing.</param>
/// <param name="Why">Why it is missing.</param>
public sealed record MissingFact(string What, string Why);
