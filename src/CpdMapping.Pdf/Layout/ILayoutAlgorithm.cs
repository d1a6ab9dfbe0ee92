using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;

namespace CpdMapping.Pdf.Layout;

/// <summary>One way to lay out a container: as blocks, as lines, as a table, as a flex line, as a grid, as columns.</summary>
/// <remarks>
/// Layout knows no pages: each box is laid out once, at its natural height, and <see cref="Pages.Cutter"/> cuts what comes out. A way of layout says by
/// <see cref="Flow"/> how its pieces may be cut: a grid is a stack of rows, each a row of cells. Children are laid out by <see cref="LayoutContext.Layout"/>
/// and put together by <see cref="FragmentBuilder"/>, which carries positioned boxes and breaks outwards.
/// </remarks>
internal interface ILayoutAlgorithm
{
    /// <summary>Lays out a container in the room it is offered; the fragment is its border box.</summary>
    Fragment Layout(Box box, in Space space, LayoutContext context);

    /// <summary>Tells the least and the most width that the content asks for, without the box's own edges and sizes.</summary>
    MinMax MeasureContent(Box box, LayoutContext context);
}
