using System.CommandLine;
using System.Globalization;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands.Courses;

/// <summary><c>cpd course letter FILE</c>: the case to a manager.</summary>
internal static class CourseLetter
{
    public static Command Create(Screen screen)
    {
        var file = CommonOptions.File("file", "The course.");
        var places = new Option<int>("--places")
        {
            Description = "How many places the organisation would book together; 1 if not given.",
            HelpName = "number",
            DefaultValueFactory = _ => 1,
            Validators =
            {
                result =>
                {
                    if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 10_000))
                        result.AddError($"'{result.Tokens[0].Value}' is no number of places: write one from 1 to 10000.");
                },
            },
        };
        var editions = new Option<string[]>("--edition") { HelpName = "edition", Description = "An edition that matters to the learner, such as pcf@2018; may be given several times. Without it, all that the course lists." };
        var folder = CommonOptions.Out("The folder for letter.html, letter.md and letter.txt; without it the text is printed.", required: false);
        var language = CommonOptions.Language();
        var layout = TemplateOption.Create();
        var own = CommonOptions.Standards();
        var command = new Command("letter", "Write a letter that makes the case for the course to a manager, with its dates, fees and standards.") { file, places, editions, folder, language, layout, own };
        command.SetAction(parsed =>
        {
            var library = CommonOptions.Library(parsed.GetValue(own));
            var course = screen.Value(Course.TryLoad(parsed.GetRequiredValue(file), library));
            var chosen = (parsed.GetValue(editions) ?? []).Select(edition => EditionChoice.Parse(edition, library)).ToList();
            var words = parsed.GetRequiredValue(language);
            var view = ManagerLetterView.From(course, library, parsed.GetValue(places), chosen.Count == 0 ? null : chosen, words);
            var files = Files(view, TemplateOption.Read<ManagerLetterView>(parsed.GetValue(layout), words, screen)).ToList();
            if (parsed.GetValue(folder) is { } where)
                screen.Save(where, files);
            else
                screen.Output.Write(files[^1].Text);
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>The letter as a page, as Markdown and, last, as text; or as the template makes it.</summary>
    public static IEnumerable<OutputFile> Files(ManagerLetterView view, DocumentTemplate<ManagerLetterView>? own = null) =>
        TemplateOption.Render("letter", view, own, DocumentTemplates.ManagerLetter, DocumentTemplates.ManagerLetterMarkdown, DocumentTemplates.ManagerLetterText);
}
