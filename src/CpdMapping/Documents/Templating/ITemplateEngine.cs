namespace CpdMapping.Documents.Templating;

/// <summary>Makes templates from text. The library has one of its own, <see cref="TemplateEngine"/>; another can take its place where documents are made.</summary>
public interface ITemplateEngine
{
    /// <summary>Reads a template.</summary>
    /// <typeparam name="TView">What it shows.</typeparam>
    /// <param name="text">The template.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="mode">What it makes.</param>
    /// <returns>The template, ready to render.</returns>
    /// <exception cref="Files.CpdFileException">The template has problems.</exception>
    ITemplate<TView> Parse<TView>(string text, string name, OutputMode mode) where TView : class;
}
