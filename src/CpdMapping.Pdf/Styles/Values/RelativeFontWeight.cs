namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A weight one step from the parent's.</summary>
internal sealed class RelativeFontWeight(bool bolder) : Specified
{
    public override object? Compute(ComputeContext context)
    {
        var weight = context.Parent.FontWeight;
        if (bolder)
            return weight < 350 ? 400 : weight < 550 ? 700 : Math.Max(weight, 900);
        return weight < 550 ? Math.Min(weight, 100) : weight < 750 ? 400 : 700;
    }
}
