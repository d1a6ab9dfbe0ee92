namespace CpdMapping.Documents.Templating.Binding;

/// <summary>A loop while its body is bound, or the edge of a capture or include that <c>break</c> cannot cross.</summary>
internal sealed class LoopScope(LoopScope? outer, Escaping.HtmlState start, bool isEdge)
{
    public LoopScope? Outer { get; } = outer;

    /// <summary>Gets the place in HTML that each turn starts in.</summary>
    public Escaping.HtmlState Start { get; } = start;

    public bool IsEdge { get; } = isEdge;

    /// <summary>Gets the innermost loop, seen through edges.</summary>
    public LoopScope? Loop => IsEdge ? Outer?.Loop : this;

    /// <summary>Gets or sets whether the body asks for <c>for.changed</c>.</summary>
    public bool TracksChanges { get; set; }
}
