namespace CpdMapping.Learning;

/// <summary>One sitting of a course, as it is planned for every cohort.</summary>
/// <param name="Id">The id, unique within the course.</param>
/// <param name="Minutes">The minutes of learning, without breaks.</param>
/// <param name="Title">What it is about; null where it is not stated.</param>
public sealed record PlannedSession(string Id, int Minutes, string? Title = null);
