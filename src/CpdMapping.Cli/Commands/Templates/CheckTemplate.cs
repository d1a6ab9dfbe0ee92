using System.CommandLine;
using CpdMapping.Documents;
using CpdMapping.Documents.OwnTemplates;
using CpdMapping.Documents.Templating;
using CpdMapping.Files;

namespace CpdMapping.Cli.Commands.Templates;

/// <summary><c>cpd template check FOLDER</c>: everything that is wrong with the files, and then whether the sample can be rendered.</summary>
internal static class CheckTemplate
{
    public static Command Create(Screen screen)
    {
        var folder = TemplateCommand.Folder();
        var format = CommonOptions.CheckFormat();
        var command = new Command("check", "Check a template: manifest, house style, pictures, layout and partials, and whether the sample can be rendered.") { folder, format };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folder);
            var read = TemplateFolder.TryLoad(path);
            var rendered = read.TryGetValue(out var template) ? Rendered(template) : [];
            return screen.Checked(path, read.Problems.Concat(rendered), parsed.GetValue(format));
        });
        return command;
    }

    private static IEnumerable<Problem> Rendered(OwnTemplate template)
    {
        foreach (var language in new[] { DocumentLanguage.English, DocumentLanguage.Welsh }.Where(language => template.Manifest.Languages.Contains(language.Tag)))
        {
            Problem? problem = null;
            try
            {
                SampleView.Render(template, language);
            }
            catch (TemplateException e)
            {
                problem = e.Problem;
            }
            if (problem is not null)
            {
                yield return problem;
                yield break;
            }
        }
    }
}
