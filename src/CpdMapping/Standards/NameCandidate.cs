namespace CpdMapping.Standards;

/// <summary>A standard that a name may mean.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="How">How the name was matched.</param>
/// <param name="Reason">Why it is a candidate: one sentence.</param>
public sealed record NameCandidate(Standard Standard, MatchKind How, string Reason);
