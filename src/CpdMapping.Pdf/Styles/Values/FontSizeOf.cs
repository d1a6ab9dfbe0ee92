namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A font size given as a length; per cent are of the parent's size.</summary>
internal sealed class FontSizeOf(object length) : Specified
{
    public override object? Compute(ComputeContext context) => Math.Max(0, Bounds.Clamp(SpecifiedLength.Of(length, context).Resolve(context.FontSize)));
}
