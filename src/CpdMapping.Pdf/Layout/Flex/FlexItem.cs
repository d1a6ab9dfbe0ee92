using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;

namespace CpdMapping.Pdf.Layout.Flex;

/// <summary>One item of a flex container while its size is worked out; sizes are of the border box, along the main axis.</summary>
internal sealed class FlexItem(Box box)
{
    /// <summary>Gets the box.</summary>
    public Box Box { get; } = box;

    /// <summary>Gets or sets the size before it grows or shrinks.</summary>
    public double Base { get; set; }

    /// <summary>Gets or sets the size that it may not fall below.</summary>
    public double Least { get; set; }

    /// <summary>Gets or sets the size that it may not exceed.</summary>
    public double Most { get; set; } = double.PositiveInfinity;

    /// <summary>Gets or sets the size that it has in the end.</summary>
    public double Size { get; set; }

    /// <summary>Gets or sets the margins along the main axis together.</summary>
    public double Margins { get; set; }

    /// <summary>Gets or sets whether the size is settled.</summary>
    public bool IsSettled { get; set; }

    /// <summary>Gets or sets what came out.</summary>
    public Fragment? Fragment { get; set; }

    /// <summary>Gets the base size within its bounds.</summary>
    public double Wished => Math.Max(Least, Math.Min(Most, Base));
}
