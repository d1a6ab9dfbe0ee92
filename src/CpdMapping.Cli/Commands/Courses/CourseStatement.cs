using System.CommandLine;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Courses;

/// <summary><c>cpd course statement FILE</c>: the statement of standards for a course page.</summary>
internal static class CourseStatement
{
    public static Command Create(Screen screen)
    {
        var file = CommonOptions.File("file", "The course.");
        var folder = CommonOptions.Out("The folder for standards.html and standards.txt; without it the text is printed.", required: false);
        var language = CommonOptions.Language();
        var own = CommonOptions.Standards();
        var command = new Command("statement", "Write the statement of standards that a provider puts on a course page.") { file, folder, language, own };
        command.SetAction(parsed =>
        {
            var library = CommonOptions.Library(parsed.GetValue(own));
            var course = screen.Value(Course.TryLoad(parsed.GetRequiredValue(file), library));
            var files = Files(course, library, parsed.GetRequiredValue(language)).ToList();
            if (parsed.GetValue(folder) is { } where)
                screen.Save(where, files);
            else
                screen.Output.Write(files[^1].Text);
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>The statement as a page and, last, as text.</summary>
    public static IEnumerable<OutputFile> Files(Course course, StandardsLibrary library, DocumentLanguage language)
    {
        var view = StatementView.From(course, library, language);
        yield return new OutputFile("standards.html", DocumentTemplates.Statement.Render(view).Text);
        yield return new OutputFile("standards.txt", DocumentTemplates.StatementText.Render(view).Text);
    }
}
