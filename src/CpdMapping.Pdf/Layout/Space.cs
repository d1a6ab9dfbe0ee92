namespace CpdMapping.Pdf.Layout;

/// <summary>The room that a box is offered.</summary>
/// <param name="Width">The width of the content box around: what a percentage of a width, a margin or a padding is of.</param>
internal readonly record struct Space(double Width)
{
    /// <summary>Gets the height of the content box around where it is known, else NaN: what a percentage of a height is of.</summary>
    public double Height { get; init; } = double.NaN;

    /// <summary>Gets the width that the border box must have, or NaN: what a flex line, a grid or a table has worked out.</summary>
    public double ForcedWidth { get; init; } = double.NaN;

    /// <summary>Gets the height that the border box must have, or NaN.</summary>
    public double ForcedHeight { get; init; } = double.NaN;

    /// <summary>Gets whether an automatic width is as narrow as the content allows instead of as wide as the room.</summary>
    public bool ShrinkToFit { get; init; }

    /// <summary>Gets whether margins inside stay inside: the box stands in a flex line, a cell, a column or is positioned.</summary>
    public bool IsApart { get; init; }
}
