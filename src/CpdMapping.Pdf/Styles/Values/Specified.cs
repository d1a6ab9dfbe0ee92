namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A value as it is written that depends on where it stands, such as <c>2em</c> or <c>bolder</c>.</summary>
internal abstract class Specified
{
    public abstract object? Compute(ComputeContext context);
}
