namespace CpdMapping.Auditing;

/// <summary>Why it is not certain that a cycle is the learner's own, and what would make it so.</summary>
internal sealed record CycleDoubt(string Why, string Remedy);
