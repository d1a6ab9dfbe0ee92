namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A length that needs its place to be computed, kept within what its property allows.</summary>
internal sealed class SpecifiedLength(LengthSum sum, Func<Length, object?>? shape) : Specified
{
    private readonly LengthSum sum = sum;

    /// <summary>The length of a value that is one, or that becomes one.</summary>
    public static Length Of(object value, ComputeContext context) =>
        value is SpecifiedLength specified ? specified.sum.Compute(context) : (Length)value;

    public override object? Compute(ComputeContext context)
    {
        var length = sum.Compute(context);
        return shape is null ? length : shape(length);
    }
}
