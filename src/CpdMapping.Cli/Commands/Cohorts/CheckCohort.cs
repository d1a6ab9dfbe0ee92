using System.CommandLine;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands.Cohorts;

/// <summary><c>cpd cohort check FILE</c></summary>
internal static class CheckCohort
{
    public static Command Create(Screen screen)
    {
        var file = CommonOptions.File("file", "The cohort.");
        var course = new Option<string?>("--course")
        {
            Description = "The course, to compare the sessions with its plan.",
            HelpName = "file",
            Validators = { PathCheck.IsFile },
        };
        var format = CommonOptions.CheckFormat();
        var command = new Command("check", "Check a cohort: sessions, breaks, learners and attendance.") { file, course, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(course), parsed.GetValue(format), screen));
        return command;
    }

    private static int Run(string path, string? course, OutputFormat format, Screen screen)
    {
        if (course is null)
            return screen.Checked(path, Cohort.TryLoad(path).Problems, format);
        var plan = Course.TryLoad(course);
        return plan.TryGetValue(out var read)
            ? screen.Checked(path, Cohort.TryLoad(path, read).Problems, format)
            : screen.Checked(course, plan.Problems, format);
    }
}
