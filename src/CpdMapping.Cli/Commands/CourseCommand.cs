using System.CommandLine;
using CpdMapping.Cli.Commands.Courses;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd course …</c></summary>
internal static class CourseCommand
{
    public static Command Create(Screen screen) => new("course", "Write, check and pin courses, and print their statement of standards, their fact sheet and the case to a manager.")
    {
        NewFile.Create(screen, "course", Course.Blank()),
        CheckFile.Create(screen, "The course.", "Check a course: its sessions and hours, and what each name of a standard means.", (path, library) => Course.TryLoad(path, library)),
        PinFile.Create(screen, "course", "Write beside each name the standard that it means, in the edition that was in force.", (path, library) => CourseFile.Pin(path, library)),
        CourseStatement.Create(screen),
        CourseFacts.Create(screen),
        CourseLetter.Create(screen),
    };
}
