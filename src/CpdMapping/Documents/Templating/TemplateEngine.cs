namespace CpdMapping.Documents.Templating;

/// <summary>The library's own template engine.</summary>
/// <param name="options">What parsing may use; the default when null.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class TemplateEngine(TemplateOptions? options = null) : ITemplateEngine
{
    /// <summary>Gets the engine with the default options.</summary>
    public static TemplateEngine Default { get; } = new();

    /// <inheritdoc/>
    public ITemplate<TView> Parse<TView>(string text, string name, OutputMode mode) where TView : class =>
        Template.Parse<TView>(text, name, mode, options).Value;
}
