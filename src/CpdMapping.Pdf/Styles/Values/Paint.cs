using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Styles.Values;

/// <summary>What a shape is filled or stroked with.</summary>
/// <param name="Colour">The colour; null is <c>currentColor</c>.</param>
/// <param name="Reference">The id of a gradient, which wins while it is found.</param>
/// <param name="IsNone">Whether nothing is painted.</param>
internal sealed record Paint(Colour? Colour, string? Reference = null, bool IsNone = false)
{
    public static Paint None { get; } = new(null, IsNone: true);
}
