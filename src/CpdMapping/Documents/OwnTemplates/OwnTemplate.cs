namespace CpdMapping.Documents.OwnTemplates;

/// <summary>A template that a provider keeps in a folder, with its house style.</summary>
/// <remarks>Made by <see cref="TemplateFolder"/>. Immutable and safe to share between threads.</remarks>
public sealed class OwnTemplate
{
    private readonly object template;

    internal OwnTemplate(TemplateManifest manifest, HouseStyle style, object template) => (Manifest, Style, this.template) = (manifest, style, template);

    /// <summary>Gets what the template says of itself.</summary>
    public TemplateManifest Manifest { get; }

    /// <summary>Gets the look.</summary>
    public HouseStyle Style { get; }

    /// <summary>Gets whether the template shows this kind of view.</summary>
    /// <typeparam name="TView">The view.</typeparam>
    public bool Shows<TView>() where TView : class => template is DocumentTemplate<TView>;

    /// <summary>Gets the template for its view.</summary>
    /// <typeparam name="TView">The view that <see cref="Manifest"/> names.</typeparam>
    /// <exception cref="ArgumentException">The template shows another kind of view.</exception>
    public DocumentTemplate<TView> For<TView>() where TView : class =>
        template as DocumentTemplate<TView> ?? throw new ArgumentException($"The template '{Manifest.Id}' shows a {Manifest.View}, not a {OwnView.NameOf(typeof(TView)) ?? typeof(TView).Name}.");
}
