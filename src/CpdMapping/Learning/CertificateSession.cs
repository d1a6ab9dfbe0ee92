namespace CpdMapping.Learning;

/// <summary>A session of a cohort on a certificate, and how long the learner took part in it.</summary>
/// <param name="Id">The session's id.</param>
/// <param name="Start">When it started, in the certificate's zone.</param>
/// <param name="End">When it ended, in the certificate's zone.</param>
/// <param name="BreakMinutes">The minutes of breaks.</param>
/// <param name="AttendedMinutes">The minutes that the learner took part, without breaks: 0 to <see cref="NetMinutes"/>.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CertificateSession(string Id, DateTimeOffset Start, DateTimeOffset End, int BreakMinutes, int AttendedMinutes)
{
    /// <summary>Gets the minutes from start to end, breaks included; true minutes, also when the clock changes in between.</summary>
    public int GrossMinutes => (int)(End - Start).TotalMinutes;

    /// <summary>Gets the minutes of learning.</summary>
    public int NetMinutes => GrossMinutes - BreakMinutes;

    /// <summary>Gets the local day.</summary>
    public DateOnly Date => DateOnly.FromDateTime(Start.DateTime);
}
