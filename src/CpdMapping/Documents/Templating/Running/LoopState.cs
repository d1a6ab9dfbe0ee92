namespace CpdMapping.Documents.Templating.Running;

/// <summary>What <c>for.index</c> and its like tell about a running loop.</summary>
internal sealed class LoopState
{
    public int Index { get; set; }

    public int Length { get; init; }

    /// <summary>Gets or sets whether the item differs from the one before; kept up only where the template asks.</summary>
    public bool Changed { get; set; }
}
