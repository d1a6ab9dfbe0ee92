namespace CpdMapping.Documents.Templating;

/// <summary>HTML that our own code made and that is safe as it stands, such as an inline SVG chart. A template may show it between elements only.</summary>
/// <param name="Html">The HTML. Never build it from text that has not been escaped.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Markup(string Html)
{
    /// <summary>Gets the HTML.</summary>
    public override string ToString() => Html;
}
