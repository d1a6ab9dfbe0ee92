namespace CpdMapping.Pdf.Layout.Boxes;

/// <summary>The size of a container before its content is laid out: border box and content box.</summary>
/// <param name="Width">The width of the border box.</param>
/// <param name="Height">The height of the border box that is asked for, or NaN where the content gives it.</param>
/// <param name="Edges">Borders and paddings.</param>
internal readonly record struct BoxSize(double Width, double Height, Edges Edges)
{
    /// <summary>Gets whether the content gives the height.</summary>
    public bool IsAutomatic => double.IsNaN(Height);

    /// <summary>Gets the width of the content box.</summary>
    public double InnerWidth => Math.Max(0, Width - Edges.Horizontal);

    /// <summary>Gets the height of the content box, or NaN where the content gives it.</summary>
    public double InnerHeight => IsAutomatic ? double.NaN : Math.Max(0, Height - Edges.Vertical);

    /// <summary>Gets the height of the border box around content of a height.</summary>
    public double HeightAround(Box box, double content, in Space space) =>
        IsAutomatic ? BoxModel.ClampHeight(box, content + Edges.Vertical, space.Height) : Height;
}
