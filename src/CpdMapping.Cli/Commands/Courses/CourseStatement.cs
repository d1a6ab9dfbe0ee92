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
        var layout = TemplateOption.Create();
        var own = CommonOptions.Standards();
        var command = new Command("statement", "Write the statement of standards that a provider puts on a course page.") { file, folder, language, layout, own };
        command.SetAction(parsed =>
        {
            var library = CommonOptions.Library(parsed.GetValue(own));
            var course = screen.Value(Course.TryLoad(parsed.GetRequiredValue(file), library));
            var words = parsed.GetRequiredValue(language);
            var template = TemplateOption.Read<StatementView>(parsed.GetValue(layout), words, screen);
            var files = Files(course, library, words, template).ToList();
            if (parsed.GetValue(folder) is { } where)
                screen.Save(where, files);
            else
                screen.Output.Write(files[^1].Text);
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>The statement as a page and, last, as text; or as the template makes it.</summary>
    public static IEnumerable<OutputFile> Files(Course course, StandardsLibrary library, DocumentLanguage language, DocumentTemplate<StatementView>? own = null) =>
        TemplateOption.Render("standards", StatementView.From(course, library, language), own, DocumentTemplates.Statement, DocumentTemplates.StatementText);
}
