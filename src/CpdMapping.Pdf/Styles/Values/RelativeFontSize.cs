namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A font size as a factor of the parent's.</summary>
internal sealed class RelativeFontSize(double factor) : Specified
{
    public override object? Compute(ComputeContext context) => Bounds.Clamp(context.FontSize * factor);
}
