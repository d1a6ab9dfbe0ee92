using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>One line of a paragraph.</summary>
/// <param name="Box">The container whose content flows in lines.</param>
/// <param name="Width">The width of the container's content box.</param>
/// <param name="Height">The height of the line.</param>
/// <param name="Paragraph">The paragraph that the line is of.</param>
/// <param name="Parts">The text, from left to right.</param>
internal sealed record LineFragment(Box Box, double Width, double Height, Paragraph Paragraph, LinePart[] Parts) : Fragment(Box, Width, Height)
{
    /// <summary>Gets the boxes that stand in the line as if they were one character.</summary>
    public Placed[] Atoms { get; init; } = [];

    /// <summary>Gets the parts of boxes whose content is in the line and which are seen, or led to, or lead somewhere; outer ones first.</summary>
    public IReadOnlyList<InlinePiece> Pieces { get; init; } = [];

    /// <summary>Gets the names of places that start in this line.</summary>
    public IReadOnlyList<Box> Targets { get; init; } = [];

    /// <summary>Gets the part of the paragraph that the line holds.</summary>
    public required LineRange Range { get; init; }

    /// <summary>Gets the left edge of the text in the line.</summary>
    public required double Start { get; init; }

    /// <summary>Tells whether a place of the text is in this line.</summary>
    public bool Holds(int place) => place >= Range.Start && (place < Range.End || (Range.IsLast && place == Range.End));

    /// <summary>Tells how far from the left edge a place of a text that runs from left to right is.</summary>
    public double PlaceOf(int place) => Start + Paragraph.Offsets[place] - Paragraph.Offsets[Range.Start];
}
