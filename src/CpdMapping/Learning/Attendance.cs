namespace CpdMapping.Learning;

/// <summary>How long a learner took part in a session.</summary>
/// <param name="Session">The session's id.</param>
/// <param name="Minutes">The minutes, without breaks: 0 to the session's <see cref="Session.NetMinutes"/>.</param>
public sealed record Attendance(string Session, int Minutes);
