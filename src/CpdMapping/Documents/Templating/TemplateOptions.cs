using System.Collections.Frozen;

namespace CpdMapping.Documents.Templating;

/// <summary>What parsing a template may use.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record TemplateOptions
{
    /// <summary>The options that are used when none are given.</summary>
    public static TemplateOptions Default { get; } = new();

    /// <summary>Gets the templates that <c>include 'name'</c> can name, by name. Names are no paths: nothing else can be included.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyDictionary<string, string> Includes { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Gets records that a template can name beside its view, by name, such as <c>style</c>. They are part of the template: rendering does not change them.</summary>
    /// <value>The default is none. A member of the view with the same name comes first.</value>
    public IReadOnlyDictionary<string, object> Constants { get; init; } = FrozenDictionary<string, object>.Empty;

    /// <summary>Gets the longest text that parsing takes in, included templates counted as often as they are included, in characters.</summary>
    /// <value>The default is 4,194,304.</value>
    public int MaxLength { get; init; } = 4 * 1024 * 1024;

    /// <summary>Gets the deepest nesting of blocks, includes and expressions.</summary>
    /// <value>The default is 64.</value>
    public int MaxDepth { get; init; } = 64;
}
