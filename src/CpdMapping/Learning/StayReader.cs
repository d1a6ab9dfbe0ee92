using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Reads from the rows of a log how long people stayed in a session. What makes no sense is reported, and does not count.</summary>
internal sealed class StayReader(Session session, LocalZone zone, ProblemList problems)
{
    private const string DoesNotCount = "Correct it and count again; the row does not count.";

    private readonly LogTimeReader times = new(zone, DateOnly.FromDateTime(zone.Local(session.Start).DateTime));

    /// <summary>Gives the stay, null where there is none that makes sense.</summary>
    public (Stay? Stay, AttendanceOutcome Outcome) Read(AttendanceLogRow row)
    {
        if (row is { Join: null, Leave: null })
            return Registered(row);
        if (row.Join is not { } join || row.Leave is not { } leave)
            return Refuse(row, $"The row of {Excerpt.Of(row.Name)} says {(row.Join is null ? "no time of coming" : "no time of leaving")}.", "Both times or neither were expected.");
        if (row.Minutes is not null)
            return Refuse(row, $"The row of {Excerpt.Of(row.Name)} has times, and minutes too.", "One of the two was expected.");
        if (!times.TryRead(join, out var from, out var fault) || !times.TryRead(leave, out var to, out fault))
            return Refuse(row, fault, LogTimeReader.Expected);
        if (to < from)
            return Refuse(row, $"{Excerpt.Of(row.Name)} came at '{join}' and left at '{leave}'.", "A time of leaving after the time of coming was expected.");
        if (to > session.Start && from < session.End)
            return (new(from, to), AttendanceOutcome.Counted);
        problems.Note(
            LearningCodes.OutsideSession, row.Place,
            $"{Excerpt.Of(row.Name)} was there from '{join}' to '{leave}', outside the session of {Plain.Moment(session.Start)} to {Plain.Time(session.End)}; this does not count.");
        return (new(from, to), AttendanceOutcome.OutsideSession);
    }

    private (Stay? Stay, AttendanceOutcome Outcome) Registered(AttendanceLogRow row)
    {
        if (row.Minutes is not { } minutes)
            return (new(session.Start, session.End), AttendanceOutcome.Counted);
        return minutes >= 0 && minutes <= session.NetMinutes
            ? (new(session.Start, session.Start, minutes), AttendanceOutcome.Counted)
            : Refuse(
                row, $"The row of {Excerpt.Of(row.Name)} has {Plain.Duration(minutes)} of the session '{session.Id}'.",
                $"0 to {Plain.Number(session.NetMinutes)} minutes were expected, without breaks.");
    }

    private (Stay? Stay, AttendanceOutcome Outcome) Refuse(AttendanceLogRow row, string found, string expected)
    {
        problems.Warning(LearningCodes.BadLogTime, row.Place, found, expected, DoesNotCount);
        return (null, AttendanceOutcome.Unreadable);
    }
}
