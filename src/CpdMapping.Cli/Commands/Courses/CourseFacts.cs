using System.CommandLine;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands.Courses;

/// <summary><c>cpd course facts FILE</c>: the fact sheet, with fees.</summary>
internal static class CourseFacts
{
    public static Command Create(Screen screen)
    {
        var file = CommonOptions.File("file", "The course.");
        var folder = CommonOptions.Out("The folder for facts.html and facts.md; without it the Markdown is printed.", required: false);
        var language = CommonOptions.Language();
        var layout = TemplateOption.Create();
        var own = CommonOptions.Standards();
        var command = new Command("facts", "Write the course's fact sheet: dates, sessions, fees with discounts and VAT, and standards.") { file, folder, language, layout, own };
        command.SetAction(parsed =>
        {
            var library = CommonOptions.Library(parsed.GetValue(own));
            var course = screen.Value(Course.TryLoad(parsed.GetRequiredValue(file), library));
            var words = parsed.GetRequiredValue(language);
            var files = Files(FactSheetView.From(course, library, words), TemplateOption.Read<FactSheetView>(parsed.GetValue(layout), words, screen)).ToList();
            if (parsed.GetValue(folder) is { } where)
                screen.Save(where, files);
            else
                screen.Output.Write(files[^1].Text);
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>The fact sheet as a page and, last, as Markdown; or as the template makes it.</summary>
    public static IEnumerable<OutputFile> Files(FactSheetView view, DocumentTemplate<FactSheetView>? own = null) =>
        TemplateOption.Render("facts", view, own, DocumentTemplates.FactSheet, DocumentTemplates.FactSheetMarkdown);
}
