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
        var missed = new Dictionary<DateOnly, int>();
        foreach (var session in sessions)
        {
            minutes.Remove(session.Id, out var there);
            if (there > session.NetMinutes)
                throw new ArgumentException($"{Plain.Duration(there)} of the session '{session.Id}' are attended, which has {Plain.Duration(session.NetMinutes)}.", nameof(attended));
            missed[session.Date] = missed.GetValueOrDefault(session.Date) + session.NetMinutes - there;
        }
        return minutes.Count > 0
            ? throw new ArgumentException($"The session '{minutes.Keys.First()}' is attended, which is not one of the sessions.", nameof(attended))
            : new(
                sessions.Sum(session => session.NetMinutes),
                attended.Sum(part => part.Minutes),
                sessions.Count,
                attended.Where(part => part.Minutes > 0).Select(part => part.Session).Distinct(StringComparer.Ordinal).Count(),
                missed.Values.DefaultIfEmpty().Max());
    }

    /// <summary>Tells whether the minutes attended are at least a percentage of those scheduled, exactly.</summary>
    public bool Reaches(int percent) => 100L * Attended >= (long)percent * Scheduled;
}
