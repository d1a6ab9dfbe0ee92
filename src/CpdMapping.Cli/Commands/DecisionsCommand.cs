using System.CommandLine;
using CpdMapping.Auditing.Deciding;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Files;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd decisions SHEET --out DIR</c>: a sheet of decisions to read and to sign.</summary>
internal static class DecisionsCommand
{
    public static Command Create(Screen screen)
    {
        var file = CommonOptions.File("sheet", "The file of decisions, see: cpd decide. Its seals are checked.");
        var folder = CommonOptions.Out("The folder for decisions.html, decisions.md and decisions.json; without it the Markdown is printed.", required: false);
        var language = CommonOptions.Language();
        var layout = TemplateOption.Create();
        var command = new Command("decisions", "Show a sheet of decisions: what stands, what waits for a second assessor, and every decision with its seal.") { file, folder, language, layout };
        command.SetAction(parsed =>
        {
            var sheet = screen.Value(DecisionSheet.TryLoad(parsed.GetRequiredValue(file)));
            if (parsed.GetValue(folder) is { } where)
                screen.Save(where, Files(sheet, parsed.GetRequiredValue(language), TemplateOption.Read<DecisionSheetView>(parsed.GetValue(layout), parsed.GetRequiredValue(language), screen)));
            else
                screen.Output.Write(DocumentTemplates.DecisionSheetMarkdown.Render(DecisionSheetView.From(sheet, parsed.GetRequiredValue(language))).Text);
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>The sheet as pages and as data.</summary>
    public static IEnumerable<OutputFile> Files(DecisionSheet sheet, DocumentLanguage language, DocumentTemplate<DecisionSheetView>? own = null) =>
    [
        .. TemplateOption.Render("decisions", DecisionSheetView.From(sheet, language), own, DocumentTemplates.DecisionSheet, DocumentTemplates.DecisionSheetMarkdown),
        new("decisions.json", sheet.ToJson()),
    ];
}
