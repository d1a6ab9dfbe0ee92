using System.CommandLine;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands.Cohorts;

/// <summary><c>cpd cohort register FILE --course FILE --out DIR</c>: the attendance register.</summary>
internal static class CohortRegister
{
    public static Command Create(Screen screen)
    {
        var file = CommonOptions.File("file", "The cohort.");
        var course = new Option<string>("--course") { Description = "The cohort's course.", HelpName = "file", Required = true, Validators = { PathCheck.IsFile } };
        var folder = CommonOptions.Out("The folder for sign-in.html, to sign, and register.html and register.json, as it was attended.", required: true);
        var language = CommonOptions.Language();
        var layout = TemplateOption.Create();
        var command = new Command("register", "Write the attendance register: a list to sign, and what was attended.") { file, course, folder, language, layout };
        command.SetAction(parsed =>
        {
            var theCourse = screen.Value(Course.TryLoad(parsed.GetRequiredValue(course)));
            var cohort = screen.Value(Cohort.TryLoad(parsed.GetRequiredValue(file), theCourse));
            var words = parsed.GetRequiredValue(language);
            screen.Save(parsed.GetRequiredValue(folder), Files(theCourse, cohort, words, TemplateOption.Read<RegisterView>(parsed.GetValue(layout), words, screen)));
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>The list to sign, and what was attended.</summary>
    public static IEnumerable<OutputFile> Files(Course course, Cohort cohort, DocumentLanguage language, DocumentTemplate<RegisterView>? own = null) =>
    [
        .. TemplateOption.Render("sign-in", RegisterView.From(course, cohort, toSign: true, language), own, DocumentTemplates.Register),
        .. TemplateOption.Render("register", RegisterView.From(course, cohort, toSign: false, language), own, DocumentTemplates.Register),
        // What the page shows: no addresses, and no numbers of certificates.
        new("register.json", (cohort with { Learners = cohort.Learners.Select(learner => learner with { Email = null, Certificate = null }).ToSequence() }).ToJson()),
    ];
}
