using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Text;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>The text of a container whose content flows in lines: shaped, measured and ready to be broken at any width.</summary>
/// <remarks>Made once for each container, since neither shaping nor the places for breaks depend on the width.</remarks>
internal sealed class Paragraph
{
    /// <summary>Gets the container.</summary>
    public required Box Box { get; init; }

    /// <summary>Gets the text, with one character (U+FFFC) for each box that stands in the line.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the pieces of content in order.</summary>
    public required IReadOnlyList<Segment> Segments { get; init; }

    /// <summary>Gets the glyphs in logical order.</summary>
    public required IReadOnlyList<StyledRun> Runs { get; init; }

    /// <summary>Gets where lines may and must end, for each place before a character.</summary>
    public required LineBreak[] Breaks { get; init; }

    /// <summary>Gets the embedding level of each character.</summary>
    public required byte[] Levels { get; init; }

    /// <summary>Gets the embedding level of the paragraph.</summary>
    public required byte BaseLevel { get; init; }

    /// <summary>Gets the width of what each character stands for; marks and the rest of a ligature have none.</summary>
    public required double[] Widths { get; init; }

    /// <summary>Gets whether a word may be broken before a character where nothing else helps.</summary>
    public required bool[] Emergency { get; init; }

    /// <summary>Gets the hyphen for each place after a soft hyphen, or null where the text has none.</summary>
    public IReadOnlyDictionary<int, StyledRun>? Hyphens { get; init; }

    /// <summary>Gets the boxes that stand in the line.</summary>
    public required IReadOnlyList<Segment> Atoms { get; init; }

    /// <summary>Gets whether the text breaks anywhere even when its least width is asked for.</summary>
    public required bool IsNarrowable { get; init; }

    /// <summary>Gets the distance from the start of the text to each place, as <see cref="Accumulate"/> last worked it out.</summary>
    public double[] Offsets { get; private set; } = [];

    /// <summary>Gets whether the text runs from right to left.</summary>
    public bool IsRightToLeft => (BaseLevel & 1) != 0;

    /// <summary>Works out the offsets; called again when boxes in the line have got their widths.</summary>
    public void Accumulate()
    {
        if (Offsets.Length == 0)
            Offsets = new double[Text.Length + 1];
        double sum = 0;
        for (int index = 0; index < Text.Length; index++)
        {
            Offsets[index] = sum;
            sum += Widths[index];
        }
        Offsets[Text.Length] = sum;
    }

    /// <summary>Finds where the seen part of a line ends: spaces at its end hang.</summary>
    public int SeenEnd(int start, int end)
    {
        while (end > start && Text[end - 1] is ' ' or '\n' or '\t' or '\u200B')
            end--;
        return end;
    }
}
