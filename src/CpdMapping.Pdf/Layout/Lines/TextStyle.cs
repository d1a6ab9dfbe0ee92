using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Text;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>What the lines need to know of a style, worked out once for each style.</summary>
internal sealed class TextStyle
{
    /// <summary>Gets the faces in order of choice; the first gives the line its height.</summary>
    public required IReadOnlyList<FontFace> Faces { get; init; }

    /// <summary>Gets the size of the letters in points.</summary>
    public required double Size { get; init; }

    /// <summary>Gets how far the line's half of this style reaches above the baseline.</summary>
    public required double Ascent { get; init; }

    /// <summary>Gets how far the line's half of this style reaches below the baseline.</summary>
    public required double Descent { get; init; }

    /// <summary>Gets how far the letters themselves reach above the baseline: where a background of the text begins.</summary>
    public required double InkAscent { get; init; }

    /// <summary>Gets how far the letters themselves reach below the baseline.</summary>
    public required double InkDescent { get; init; }

    /// <summary>Gets the height of a small letter.</summary>
    public required double XHeight { get; init; }

    /// <summary>Gets the space added after each character.</summary>
    public required double LetterSpacing { get; init; }

    /// <summary>Gets the space added to each space between words.</summary>
    public required double WordSpacing { get; init; }

    /// <summary>Gets what the shaper is asked for.</summary>
    public required ShapingOptions Shaping { get; init; }

    /// <summary>Gets whether runs of spaces become one.</summary>
    public required bool CollapsesSpaces { get; init; }

    /// <summary>Gets whether a line feed in the text ends the line.</summary>
    public required bool KeepsLineFeeds { get; init; }

    /// <summary>Gets whether lines may end within the text.</summary>
    public required bool Wraps { get; init; }

    /// <summary>Gets whether a word that is wider than the line may be broken anywhere.</summary>
    public required bool BreaksWords { get; init; }

    /// <summary>Gets whether breaks anywhere count for the least width.</summary>
    public required bool IsNarrowable { get; init; }

    /// <summary>Gets whether a soft hyphen may end a line.</summary>
    public required bool Hyphenates { get; init; }
}
