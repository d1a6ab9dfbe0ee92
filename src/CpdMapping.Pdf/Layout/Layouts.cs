using CpdMapping.Pdf.Layout.Blocks;
using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Replaced;

namespace CpdMapping.Pdf.Layout;

/// <summary>Says which way of layout a box asks for.</summary>
internal static class Layouts
{
    private static readonly BlockLayout Blocks = new();
    private static readonly ReplacedLayout Replacing = new();

    /// <summary>Gets the way of layout of a box.</summary>
    public static ILayoutAlgorithm For(Box box)
    {
        if (box.Kind is BoxKind.Image or BoxKind.Drawing)
            return Replacing;
        return Blocks;
    }
}
