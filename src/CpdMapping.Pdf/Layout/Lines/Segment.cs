using CpdMapping.Pdf.Layout.Boxes;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>A piece of a paragraph's content, with the part of the text that it stands for and the runs that show it.</summary>
internal readonly record struct Segment(SegmentKind Kind, Box Box, int Start, int Length, int FirstRun = 0, int RunCount = 0)
{
    /// <summary>Gets the place after the last character.</summary>
    public int End => Start + Length;
}
