using System.CommandLine;
using CpdMapping.Documents;
using CpdMapping.Documents.OwnTemplates;
using CpdMapping.Files;

namespace CpdMapping.Cli;

/// <summary>The option by which a command takes a template of one's own.</summary>
internal static class TemplateOption
{
    public static Option<string?> Create() => new("--template")
    {
        Description = "The folder of a template of your own; see 'cpd template'. Without it, the shipped one.",
        HelpName = "folder",
        Validators = { PathCheck.IsFolder },
    };

    /// <summary>Reads a template that must be fit for a language; its warnings are shown.</summary>
    public static OwnTemplate Read(string folder, DocumentLanguage language, Screen screen)
    {
        var template = screen.Value(TemplateFolder.TryLoad(folder));
        return template.Manifest.Languages.Contains(language.Tag)
            ? template
            : throw new UsageException($"The template '{template.Manifest.Id}' is not in the language '{language.Tag}'. Its languages are {string.Join(", ", template.Manifest.Languages)}.");
    }

    /// <summary>The template of the folder for a command's kind of view; null without a folder.</summary>
    public static DocumentTemplate<TView>? Read<TView>(string? folder, DocumentLanguage language, Screen screen) where TView : class =>
        Own<TView>(folder, language, screen)?.For<TView>();

    /// <summary>What the folder of a template for a command's kind of view holds; null without a folder.</summary>
    public static OwnTemplate? Own<TView>(string? folder, DocumentLanguage language, Screen screen) where TView : class
    {
        if (folder is null)
            return null;
        var template = Read(folder, language, screen);
        return template.Shows<TView>()
            ? template
            : throw new UsageException($"The template '{template.Manifest.Id}' shows a {template.Manifest.View}, which is not what this command writes.");
    }

    /// <summary>The documents that the shipped templates make of a view, or the one that a template of one's own makes instead.</summary>
    public static IEnumerable<OutputFile> Render<TView>(string name, TView view, DocumentTemplate<TView>? own, params DocumentTemplate<TView>[] shipped) where TView : class =>
        (own is null ? shipped : [own]).Select(template => new OutputFile($"{name}.{ExtensionOf(template.MediaType)}", template.Render(view).Text));

    /// <summary>What a file of the document ends in.</summary>
    public static string ExtensionOf(string mediaType) => mediaType switch { "text/html" => "html", "text/markdown" => "md", _ => "txt" };
}
