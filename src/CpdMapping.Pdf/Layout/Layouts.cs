using CpdMapping.Pdf.Layout.Blocks;
using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Columns;
using CpdMapping.Pdf.Layout.Flex;
using CpdMapping.Pdf.Layout.Grid;
using CpdMapping.Pdf.Layout.Replaced;
using CpdMapping.Pdf.Layout.Tables;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout;

/// <summary>Says which way of layout a box asks for.</summary>
internal static class Layouts
{
    private static readonly BlockLayout Blocks = new();
    private static readonly ColumnsLayout Columns = new();
    private static readonly FlexLayout Flex = new();
    private static readonly GridLayout Grids = new();
    private static readonly ReplacedLayout Replacing = new();
    private static readonly TableBoxLayout Tables = new();

    /// <summary>Gets the way of layout of a box.</summary>
    public static ILayoutAlgorithm For(Box box) => box switch
    {
        { Kind: BoxKind.Image or BoxKind.Drawing } => Replacing,
        { ColumnContent: not null } => Columns,
        { Style.Display: Display.Flex or Display.InlineFlex } => Flex,
        { Style.Display: Display.Grid or Display.InlineGrid } => Grids,
        { Style.Display: Display.Table or Display.InlineTable } => Tables,
        _ => Blocks,
    };
}
