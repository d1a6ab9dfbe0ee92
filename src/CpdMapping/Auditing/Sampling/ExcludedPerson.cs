namespace CpdMapping.Auditing.Sampling;

/// <summary>One person who could not be drawn.</summary>
/// <param name="Id">The person's id in the population.</param>
/// <param name="Because">Why not.</param>
public sealed record ExcludedPerson(string Id, string Because);
