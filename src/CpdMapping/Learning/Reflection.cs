namespace CpdMapping.Learning;

/// <summary>What the learner made of an activity.</summary>
/// <param name="Learnt">What was learnt; null where nothing is written.</param>
/// <param name="Impact">What difference it made, or will make, to practice and to people; null where nothing is written.</param>
/// <param name="On">When it was written; null where it is not stated.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Reflection(string? Learnt, string? Impact = null, DateOnly? On = null);
