using System.Globalization;
using CpdMapping.Learning;
using Spectre.Console;

namespace CpdMapping.Cli.Commands.Cohorts;

/// <summary>Says what became of a log: who attended how long, and which rows did not count and why.</summary>
internal static class AttendanceText
{
    public static void Write(AttendedCohort attended, AttendanceSource source, string output, Screen screen)
    {
        var session = attended.Cohort.Sessions.First(known => known.Id == source.Log?.Session);
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumns("key", "name", "minutes");
        foreach (var learner in attended.Cohort.Learners)
            table.AddRow(
                Markup.Escape(learner.Key), Markup.Escape(learner.Name),
                learner.Attended.FirstOrDefault(part => part.Session == session.Id) is { } part ? $"{Number(part.Minutes)} of {Number(session.NetMinutes)} minutes" : "-");
        screen.Line($"Session {session.Id} of {session.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        screen.Write(table);
        screen.Line($"Rows that count: {Number(Rows(attended, AttendanceOutcome.Counted))}, of {Number(attended.Rows.Where(row => row.Outcome == AttendanceOutcome.Counted).Select(row => row.Learner).Distinct(StringComparer.Ordinal).Count())} learners.");
        Ignored(Rows(attended, AttendanceOutcome.NotALearner), "not certainly a learner of the cohort", screen);
        Ignored(Rows(attended, AttendanceOutcome.OutsideSession), "outside the session", screen);
        Ignored(source.Waiting, "in the waiting room", screen);
        Ignored(Rows(attended, AttendanceOutcome.Unreadable) + source.Broken, "that could not be read", screen);
        screen.Line($"Wrote {output}");
    }

    private static void Ignored(int count, string why, Screen screen)
    {
        if (count > 0)
            screen.Line($"Rows that do not count, {why}: {Number(count)}.");
    }

    private static int Rows(AttendedCohort attended, AttendanceOutcome outcome) => attended.Rows.Count(row => row.Outcome == outcome);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
