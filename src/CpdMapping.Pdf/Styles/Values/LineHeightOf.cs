namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The height of a line given as a length; per cent are of the font's size.</summary>
internal sealed class LineHeightOf(object length) : Specified
{
    public override object? Compute(ComputeContext context) => new LineHeight(null, Bounds.Clamp(SpecifiedLength.Of(length, context).Resolve(context.FontSize)));
}
