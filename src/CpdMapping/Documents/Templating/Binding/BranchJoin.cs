using CpdMapping.Documents.Templating.Escaping;

namespace CpdMapping.Documents.Templating.Binding;

/// <summary>The branches of one choice: they start in one place of the HTML and must end in one.</summary>
internal sealed class BranchJoin(HtmlState start)
{
    private HtmlState? end;

    public HtmlState Start { get; } = start;

    public HtmlState End => end ?? Start;

    /// <summary>Gets whether some branch goes on behind the choice, rather than leave the loop.</summary>
    public bool IsReachable => end is not null;

    /// <summary>Takes in where a branch ends; false when another one ends elsewhere.</summary>
    public bool TryEnd(HtmlState state) => (end ??= state) == state;
}
