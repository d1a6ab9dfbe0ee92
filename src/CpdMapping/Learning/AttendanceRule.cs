using System.Globalization;

namespace CpdMapping.Learning;

/// <summary>How attended minutes become the minutes that a certificate states. The rule is printed on the certificate, with its parameters.</summary>
/// <remarks>
/// What counts is never above what was scheduled, and more attendance never counts less. Who attended nothing is credited with nothing, whatever the rule.
/// Immutable and safe to share between threads.
/// </remarks>
public abstract record AttendanceRule
{
    private protected AttendanceRule()
    {
    }

    /// <summary>Gets the rule that counts the minutes attended, as they are.</summary>
    public static AttendanceRule ProRata { get; } = new ProRataRule();

    /// <summary>Gets the rule that counts the minutes attended of a learner who took part in every session, and nothing for others.</summary>
    public static AttendanceRule AllSessions { get; } = new AllSessionsRule();

    /// <summary>Gets the permanent id of the kind of rule, such as <c>threshold</c>.</summary>
    public abstract string Id { get; }

    /// <summary>Gets the rule in words, in English, with its parameters.</summary>
    public string Text => string.Format(CultureInfo.InvariantCulture, Template, Values.ToArray());

    /// <summary>Names the text in other languages; it differs from the id where one kind of rule has several sentences.</summary>
    internal virtual string TextId => Id;

    /// <summary>The parameters as they are printed, the same in every language.</summary>
    internal virtual Sequence<object> Values => [];

    /// <summary>What the rule asks for: the end of a sentence that says why there is no certificate.</summary>
    internal abstract string Demand { get; }

    private protected abstract string Template { get; }

    /// <summary>Gives the rule that counts the whole course from a percentage of the scheduled minutes, and nothing below it.</summary>
    /// <param name="percent">The percentage, 1 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is not within 1 to 100.</exception>
    public static AttendanceThreshold Threshold(int percent) => new(percent);

    /// <summary>Gives the rule that counts the whole course for a learner who missed at most so many minutes, and nothing for others.</summary>
    /// <param name="minutes">The minutes, 0 or more.</param>
    /// <param name="perDay">Whether the minutes are those of each day; otherwise they are those of the whole course.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative, or more than a file can hold.</exception>
    public static AttendanceMaxAbsence MaxAbsence(int minutes, bool perDay = false) => new(minutes, perDay);

    /// <summary>Gives the rule that counts a part of the course by the percentage of the scheduled minutes attended.</summary>
    /// <param name="tiers">The tiers, the highest first; below the last nothing counts.</param>
    /// <exception cref="ArgumentException">There is no tier, a percentage or share is out of range, or a tier is not below the one before it.</exception>
    public static AttendanceTiers Tiers(params IEnumerable<AttendanceTier> tiers) => new(tiers.ToSequence());

    /// <summary>Counts the minutes of a learner.</summary>
    /// <param name="sessions">All sessions of the cohort.</param>
    /// <param name="attended">What the learner attended of them.</param>
    /// <returns>The minutes that count: 0 to the minutes of all sessions.</returns>
    /// <exception cref="ArgumentException">A session is attended that is not there, or for more minutes than it has.</exception>
    public int Count(Sequence<Session> sessions, Sequence<Attendance> attended) => Count(AttendedTime.Of(sessions, attended));

    internal int Count(AttendedTime time) => time.Attended == 0 ? 0 : Credited(time);

    private protected abstract int Credited(AttendedTime time);
}
