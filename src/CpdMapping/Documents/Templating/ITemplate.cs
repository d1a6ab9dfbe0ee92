namespace CpdMapping.Documents.Templating;

/// <summary>A template that is ready to render.</summary>
/// <typeparam name="TView">What it shows.</typeparam>
public interface ITemplate<in TView> where TView : class
{
    /// <summary>Renders a view.</summary>
    /// <param name="view">What to show.</param>
    /// <param name="cancellation">Stops the render.</param>
    /// <returns>The output, with LF line ends.</returns>
    string Render(TView view, CancellationToken cancellation = default);
}
