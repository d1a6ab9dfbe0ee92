using CpdMapping.Documents.Templating;

namespace CpdMapping.Documents.OwnTemplates;

/// <summary>Renders a stranger's template within budgets that any honest document keeps by far.</summary>
internal sealed class BoundedTemplate<TView>(Template<TView> template) : ITemplate<TView> where TView : class
{
    private static readonly RenderOptions Budgets = new() { MaxSteps = 500_000, MaxOutput = 8 * 1024 * 1024 };

    public string Render(TView view, CancellationToken cancellation = default) => template.Render(view, Budgets, cancellation);
}
