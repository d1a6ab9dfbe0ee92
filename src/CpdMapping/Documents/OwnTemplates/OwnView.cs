using System.Collections.Frozen;
using CpdMapping.Documents.Templating;
using CpdMapping.Documents.Views;
using CpdMapping.Files;

namespace CpdMapping.Documents.OwnTemplates;

/// <summary>A kind of view that a template of one's own can show. A new kind is one line here.</summary>
internal abstract class OwnView
{
    public static readonly FrozenDictionary<string, OwnView> All = new Dictionary<string, OwnView>(StringComparer.Ordinal)
    {
        ["certificate"] = new OwnView<CertificateView>(),
        ["coverage"] = new OwnView<CoverageView>(),
        ["decision-sheet"] = new OwnView<DecisionSheetView>(),
        ["edition-diff"] = new OwnView<EditionDiffView>(),
        ["fact-sheet"] = new OwnView<FactSheetView>(),
        ["form"] = new OwnView<CpdFormView>(),
        ["ledger"] = new OwnView<LedgerView>(),
        ["manager-letter"] = new OwnView<ManagerLetterView>(),
        ["portfolio"] = new OwnView<PortfolioView>(),
        ["register"] = new OwnView<RegisterView>(),
        ["statement"] = new OwnView<StatementView>(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Gives the name of a type of view; null where it has none.</summary>
    public static string? NameOf(Type view) => All.FirstOrDefault(own => own.Value.Type == view).Key;

    public abstract Type Type { get; }

    /// <summary>Reads a layout; the template is a <see cref="DocumentTemplate{TView}"/> of the view.</summary>
    public abstract (object? Template, Sequence<Problem> Problems) Parse(string text, string path, TemplateManifest manifest, TemplateOptions options);
}

/// <summary>A kind of view that a template of one's own can show.</summary>
internal sealed class OwnView<TView> : OwnView where TView : class
{
    public override Type Type => typeof(TView);

    public override (object? Template, Sequence<Problem> Problems) Parse(string text, string path, TemplateManifest manifest, TemplateOptions options)
    {
        var mode = MediaTypes.Modes[manifest.MediaType];
        var read = Template.Parse<TView>(text, path, mode, options);
        var template = read.TryGetValue(out var layout) ? new DocumentTemplate<TView>(manifest.Id, manifest.Version, mode, new BoundedTemplate<TView>(layout)) : null;
        return (template, read.Problems);
    }
}
