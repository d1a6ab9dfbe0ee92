using CpdMapping.Documents.Templating.Binding;
using CpdMapping.Documents.Templating.Parsing;
using CpdMapping.Documents.Templating.Shapes;
using CpdMapping.Files;

namespace CpdMapping.Documents.Templating;

/// <summary>Reads templates in the documented subset of the Scriban language.</summary>
public static class Template
{
    private const int MaxProblems = 200;

    /// <summary>Reads a template and checks it against the type of what it will show.</summary>
    /// <typeparam name="TView">What it shows: a type whose public properties are text, numbers, truth values, lists and records of such.</typeparam>
    /// <param name="text">The template.</param>
    /// <param name="name">What messages call it, such as its file name.</param>
    /// <param name="mode">What it makes, and so how values are escaped.</param>
    /// <param name="options">What parsing may use; the default when null.</param>
    /// <returns>The template, or every problem that was found.</returns>
    public static ParseResult<Template<TView>> Parse<TView>(string text, string name, OutputMode mode, TemplateOptions? options = null) where TView : class
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        options ??= TemplateOptions.Default;
        var problems = new ProblemList(MaxProblems);
        if (text.Length > options.MaxLength)
        {
            problems.Error(TemplateCodes.TooLong, new Place(name, 0, 0), $"The template has {text.Length} characters.", $"At most {options.MaxLength} were expected.");
            return problems.ToResult<Template<TView>>(null);
        }
        var source = new Source(name, text);
        var block = Parser.Parse(source, options, problems);
        var (steps, slots) = Binder.Bind(source, block, ViewShape.Of(typeof(TView)), mode, options, problems);
        return problems.ToResult(new Template<TView>(name, mode, steps, slots));
    }
}
