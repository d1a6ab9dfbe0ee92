using System.CommandLine;
using CpdMapping.Cli.Commands.Cohorts;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd cohort …</c></summary>
internal static class CohortCommand
{
    public static Command Create(Screen screen) => new("cohort", "Write and check cohorts, the dated runs of a course with attendance, and print their registers.")
    {
        NewFile.Create(screen, "cohort", Cohort.Blank()),
        CheckCohort.Create(screen),
        CohortRegister.Create(screen),
        AttendCohort.Create(screen),
    };
}
