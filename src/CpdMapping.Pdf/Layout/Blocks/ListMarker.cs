using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Blocks;

/// <summary>Sets the mark of a list item beside its first line.</summary>
internal static class ListMarker
{
    /// <summary>Adds the mark to the pieces of a list item that are laid out.</summary>
    public static void Add(FragmentBuilder builder, Box box, LayoutContext context)
    {
        if (box.Marker is not { } marker)
            return;
        double width = context.MeasureContent(marker).Max;
        var fragment = context.Layout(marker, new Space(width) { ForcedWidth = width, IsApart = true });
        double baseline = FirstBaseline(builder);
        double y = double.IsNaN(baseline) ? box.Edges.Top : baseline - fragment.FirstBaseline;
        bool isRightToLeft = box.Style.Direction == TextDirection.Rtl;
        builder.AddBeside(new Placed(fragment, isRightToLeft ? double.PositiveInfinity : -width, y));
    }

    private static double FirstBaseline(FragmentBuilder builder)
    {
        for (int index = 0; index < builder.Count; index++)
        {
            var piece = builder[index];
            if (!double.IsNaN(piece.Fragment.FirstBaseline))
                return piece.Y + piece.Fragment.FirstBaseline;
        }
        return double.NaN;
    }
}
