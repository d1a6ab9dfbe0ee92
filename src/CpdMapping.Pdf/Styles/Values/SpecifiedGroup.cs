namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A value of several parts, some of which need their place to be computed.</summary>
internal sealed class SpecifiedGroup : Specified
{
    private readonly object?[] parts;
    private readonly Func<object?[], object?> join;

    private SpecifiedGroup(object?[] parts, Func<object?[], object?> join)
    {
        this.parts = parts;
        this.join = join;
    }

    /// <summary>Joins the parts now where that can be done, and else when they are computed.</summary>
    public static object? Of(object?[] parts, Func<object?[], object?> join) =>
        Array.Exists(parts, static part => part is Specified) ? new SpecifiedGroup(parts, join) : join(parts);

    public override object? Compute(ComputeContext context)
    {
        var computed = new object?[parts.Length];
        for (var at = 0; at < parts.Length; at++)
            computed[at] = parts[at] is Specified specified ? specified.Compute(context) : parts[at];
        return join(computed);
    }
}
