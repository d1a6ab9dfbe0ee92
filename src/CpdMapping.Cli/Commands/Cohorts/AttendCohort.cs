using System.CommandLine;
using CpdMapping.Cli.Reports;
using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands.Cohorts;

/// <summary><c>cpd cohort attend FILE --log FILE --session ID --out FILE</c></summary>
internal static class AttendCohort
{
    public static Command Create(Screen screen)
    {
        var file = CommonOptions.File("file", "The cohort.");
        var log = new Option<string>("--log")
        {
            Description = "Who was there: a register or a video meeting's participant report (.csv), or a log (.yaml, .json).",
            HelpName = "file",
            Required = true,
            Validators = { PathCheck.IsFile },
        };
        var session = new Option<string?>("--session") { Description = "The session's id in the cohort; needed where the log does not name it.", HelpName = "id" };
        var zone = new Option<string?>("--zone") { Description = "The time zone of the report's times; the cohort's if not given.", HelpName = "zone" };
        var course = new Option<string?>("--course") { Description = "The course, to compare the sessions with its plan.", HelpName = "file", Validators = { PathCheck.IsFile } };
        var output = new Option<string>("--out")
        {
            Description = "The file to write: the cohort itself, which is then changed in place, or a new one. Comments and layout are kept.",
            HelpName = "file",
            Required = true,
        };
        var command = new Command("attend", "Count a register or a meeting's participant report into a cohort's attendance.") { file, log, session, zone, course, output };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file), Log(parsed.GetRequiredValue(log), parsed.GetValue(session), parsed.GetValue(zone)), parsed.GetValue(course), parsed.GetRequiredValue(output), screen));
        return command;
    }

    private static int Run(string path, AttendanceSource source, string? course, string output, Screen screen)
    {
        if (!IsSame(path, output) && Path.Exists(output))
            throw new UsageException($"There is a file '{output}' already. Name another one, or the cohort itself.");
        var found = new List<Problem>(source.Problems);
        if (course is not null)
            found.AddRange(Cohort.TryLoad(path, screen.Value(Course.TryLoad(course))).Problems);
        var result = source.Log is { } log ? CohortFile.Attend(path, log, output) : null;
        found.AddRange(result?.Problems ?? []);
        screen.Problems(found);
        if (result is null || !result.TryGetValue(out var attended))
            screen.Line($"{output} was not written.");
        else
            AttendanceText.Write(attended, source, output, screen);
        return ExitCode.Of(found);
    }

    private static AttendanceSource Log(string path, string? session, string? zone)
    {
        if (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase))
        {
            var read = AttendanceLog.TryLoad(path);
            if (read.TryGetValue(out var own) && session is not null && session != own.Session)
                throw new UsageException($"The log is of the session '{own.Session}', and --session names '{session}'.");
            return new(read.Success ? read.Value with { Zone = zone ?? read.Value.Zone } : null, read.Problems, 0, 0);
        }
        if (session is null)
            throw new UsageException("Which session is it? Name it with --session, by its id in the cohort.");
        var report = ParticipantReport.Load(path);
        return new(
            report.Rows.Count == 0 ? null : new() { Session = session, Zone = zone, Place = new(path, 0, 0), Rows = report.Rows.ToSequence() },
            report.Problems.ToSequence(), report.Broken, report.Waiting);
    }

    private static bool IsSame(string one, string other) => string.Equals(Path.GetFullPath(one), Path.GetFullPath(other), StringComparison.Ordinal);
}
