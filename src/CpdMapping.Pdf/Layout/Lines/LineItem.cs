using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>Something in a line, before it has its place: a part of a run, or a box.</summary>
/// <param name="Box">The text box, or the box that stands in the line.</param>
/// <param name="Level">The embedding level.</param>
/// <param name="Place">The first character.</param>
internal readonly record struct LineItem(Box Box, byte Level, int Place)
{
    /// <summary>Gets the run, or null for a box.</summary>
    public StyledRun? Run { get; init; }

    /// <summary>Gets the first glyph.</summary>
    public int From { get; init; }

    /// <summary>Gets the place after the last glyph.</summary>
    public int To { get; init; }

    /// <summary>Gets the place after the last character.</summary>
    public int End { get; init; }

    /// <summary>Gets the box that stands in the line, laid out, or null.</summary>
    public Fragment? Atom { get; init; }

    /// <summary>Gets the width, a box's margins included.</summary>
    public double Width { get; init; }

    /// <summary>Gets the edges of boxes that start before.</summary>
    public double Before { get; init; }

    /// <summary>Gets the edges of boxes that end after.</summary>
    public double After { get; init; }
}
