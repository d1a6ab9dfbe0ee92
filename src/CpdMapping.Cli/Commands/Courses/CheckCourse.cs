using System.CommandLine;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands.Courses;

/// <summary><c>cpd course check FILE</c></summary>
internal static class CheckCourse
{
    public static Command Create(Screen screen)
    {
        var file = CommonOptions.File("file", "The course.");
        var own = CommonOptions.Standards();
        var format = CommonOptions.CheckFormat();
        var command = new Command("check", "Check a course: its sessions and hours, and what each name of a standard means.") { file, own, format };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var result = Course.TryLoad(path, CommonOptions.Library(parsed.GetValue(own)));
            return screen.Checked(path, result.Problems, parsed.GetValue(format));
        });
        return command;
    }
}
