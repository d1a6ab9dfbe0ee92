using CpdMapping.Documents.OwnTemplates;
using CpdMapping.Documents.Templating;

namespace CpdMapping.Documents;

/// <summary>A layout for one kind of view.</summary>
/// <typeparam name="TView">The view: a record of <c>CpdMapping.Documents.Views</c>, or one of your own.</typeparam>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class DocumentTemplate<TView> where TView : class
{
    private readonly ITemplate<TView> template;

    /// <summary>Makes a layout from a template of your own, of this library's engine or of another.</summary>
    /// <param name="id">The id, such as <c>certificate</c>.</param>
    /// <param name="version">The version, 1 or more.</param>
    /// <param name="mode">What the template makes.</param>
    /// <param name="template">The template.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The version is less than 1.</exception>
    public DocumentTemplate(string id, int version, OutputMode mode, ITemplate<TView> template)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        ArgumentNullException.ThrowIfNull(template);
        Id = id;
        Version = version;
        MediaType = MediaTypes.Of(mode);
        this.template = template;
    }

    /// <summary>Gets the id, such as <c>certificate</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the version. It is raised when a document's layout or meaning changes.</summary>
    public int Version { get; }

    /// <summary>Gets the media type of its documents, such as <c>text/html</c>.</summary>
    public string MediaType { get; }

    /// <summary>Renders a view.</summary>
    /// <param name="view">What to show.</param>
    /// <param name="cancellation">Stops the render.</param>
    /// <returns>The document, with LF line ends.</returns>
    /// <exception cref="TemplateException">A budget of the template engine was reached.</exception>
    /// <exception cref="OperationCanceledException">The render was stopped.</exception>
    public Document Render(TView view, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new()
        {
            Text = template.Render(view, cancellation),
            MediaType = MediaType,
            TemplateId = Id,
            TemplateVersion = Version,
        };
    }
}
