using System.CommandLine;
using CpdMapping.Auditing;
using CpdMapping.Documents;
using CpdMapping.Documents.Forms;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd pieces RECORD --for swe-cpd --on DATE --out DIR</c>: what is handed in to a body, in the shape of its form.</summary>
internal static class PiecesCommand
{
    public static Command Create(Screen screen)
    {
        var record = CommonOptions.File("record", "The learner's record.");
        var scheme = new Option<string>("--for") { HelpName = "scheme", Description = "The body's rules: swe-cpd or hcpc-cpd for those in force on the day, or one version, such as swe-cpd@2021-12.", Required = true };
        var on = CommonOptions.On("Any day of the cycle.");
        on.Required = true;
        var summary = Text("--summary", "The summary of your practice, as plain text, for a body that asks for one.");
        var statement = Text("--statement", "The statement of how your CPD meets the standards, as plain text, for a body that asks for one.");
        var folder = CommonOptions.Out("The folder for pieces.html, pieces.md, pieces.txt and pieces.json; without it the text is printed.", required: false);
        var language = CommonOptions.Language();
        var layout = TemplateOption.Create();
        var schemes = CommonOptions.Schemes();
        var command = new Command("pieces", "Write a cycle’s CPD in the shape of a body’s form: pieces, or a profile with its texts; words are counted.") { record, scheme, on, summary, statement, folder, language, layout, schemes };
        command.SetAction(parsed =>
        {
            var learner = screen.Value(CpdRecord.TryLoad(parsed.GetRequiredValue(record)));
            var day = parsed.GetRequiredValue(on)!.Value; // required, so it is there
            var rules = AuditCommand.SchemeOf(CommonOptions.Book(parsed.GetValue(schemes)), parsed.GetRequiredValue(scheme), day);
            var texts = new Dictionary<SchemeTextPart, string>();
            Add(texts, SchemeTextPart.PracticeSummary, parsed.GetValue(summary), summary, rules);
            Add(texts, SchemeTextPart.Statement, parsed.GetValue(statement), statement, rules);
            var form = CpdForm.Of(learner, rules, day, texts);
            foreach (var text in form.Texts.Where(text => text.WordsOver > 0))
                screen.Fault($"A text is longer than the limit of {text.Asked.MostWords.Value} words: it has {text.Words}.");
            if (parsed.GetValue(folder) is { } where)
                screen.Save(where, Files(form, parsed.GetRequiredValue(language), TemplateOption.Read<CpdFormView>(parsed.GetValue(layout), parsed.GetRequiredValue(language), screen)));
            else
                screen.Output.Write(DocumentTemplates.FormText.Render(CpdFormView.From(form, parsed.GetRequiredValue(language))).Text);
            return form.Texts.Any(text => text.WordsOver > 0) ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    /// <summary>The form as pages, as text to copy, and as data.</summary>
    public static IEnumerable<OutputFile> Files(CpdForm form, DocumentLanguage language, DocumentTemplate<CpdFormView>? own = null) =>
    [
        .. TemplateOption.Render("pieces", CpdFormView.From(form, language), own, DocumentTemplates.Form, DocumentTemplates.FormMarkdown, DocumentTemplates.FormText),
        new("pieces.json", form.ToJson()),
    ];

    private static Option<string?> Text(string name, string description) => new(name) { HelpName = "file", Description = description, Validators = { PathCheck.IsFile } };

    private static void Add(Dictionary<SchemeTextPart, string> texts, SchemeTextPart part, string? path, Option<string?> option, Scheme scheme)
    {
        if (path is null)
            return;
        if (!scheme.Texts.Any(text => text.Part == part))
            throw new UsageException($"'{scheme.Ref}' asks for no text beside the pieces, so leave out {option.Name}.");
        texts[part] = File.ReadAllText(path).ReplaceLineEndings("\n");
    }
}
