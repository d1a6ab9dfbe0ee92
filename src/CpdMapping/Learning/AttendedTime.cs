namespace CpdMapping.Learning;

/// <summary>What attendance rules look at.</summary>
/// <param name="Scheduled">The minutes of all sessions, without breaks.</param>
/// <param name="Attended">The minutes attended of them.</param>
/// <param name="Sessions">How many sessions there were.</param>
/// <param name="SessionsAttended">In how many of them the learner took part.</param>
/// <param name="MissedOnWorstDay">The most minutes missed on one day.</param>
internal sealed record AttendedTime(int Scheduled, int Attended, int Sessions, int SessionsAttended, int MissedOnWorstDay)
{
    /// <exception cref="ArgumentException">A session is attended that is not there, or for more minutes than it has.</exception>
    public static AttendedTime Of(Sequence<Session> sessions, Sequence<Attendance> attended)
    {
        var minutes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in attended)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(part.Minutes, nameof(attended));
            minutes[part.Session] = minutes.GetValueOrDefault(part.Session) + part.Minutes;
        }
        var times = new List<(DateOnly, int, int)>();
        foreach (var session in sessions)
        {
            minutes.Remove(session.Id, out var there);
            if (there > session.NetMinutes)
                throw new ArgumentException($"{Plain.Duration(there)} of the session '{session.Id}' are attended, which has {Plain.Duration(session.NetMinutes)}.", nameof(attended));
            times.Add((session.Date, session.NetMinutes, there));
        }
        return minutes.Count > 0
            ? throw new ArgumentException($"The session '{minutes.Keys.First()}' is attended, which is not one of the sessions.", nameof(attended))
            : Of(times);
    }

    public static AttendedTime Of(Sequence<CertificateSession> sessions) => Of(sessions.Select(session => (session.Date, session.NetMinutes, session.AttendedMinutes)).ToList());

    private static AttendedTime Of(List<(DateOnly Date, int Net, int Attended)> sessions) => new(
        sessions.Sum(session => session.Net),
        sessions.Sum(session => session.Attended),
        sessions.Count,
        sessions.Count(session => session.Attended > 0),
        sessions.GroupBy(session => session.Date).Select(day => day.Sum(session => session.Net - session.Attended)).DefaultIfEmpty().Max());

    /// <summary>Tells whether the minutes attended are at least a percentage of those scheduled, exactly.</summary>
    public bool Reaches(int percent) => 100L * Attended >= (long)percent * Scheduled;
}
