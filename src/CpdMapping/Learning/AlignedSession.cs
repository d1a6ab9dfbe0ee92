namespace CpdMapping.Learning;

/// <summary>A session of a course that takes up a standard.</summary>
/// <param name="Session">The session's id.</param>
/// <param name="Share">Which part of the session's time belongs to the standard, among those of the same edition; null for <see cref="CourseStandard.Share"/>.</param>
public sealed record AlignedSession(string Session, Fraction? Share = null);
