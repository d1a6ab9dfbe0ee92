namespace CpdMapping.Pdf.Layout.Boxes;

/// <summary>What a box is made of.</summary>
internal enum BoxKind
{
    /// <summary>A box that holds other boxes: block level, or in a line as one piece, as its display says.</summary>
    Container,

    /// <summary>A box whose content flows in the lines of the container around it.</summary>
    Inline,

    /// <summary>Characters.</summary>
    Text,

    /// <summary>The end of a line that the author asked for.</summary>
    LineBreak,

    /// <summary>A place in a word at which a line may end.</summary>
    BreakOpportunity,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>An inline SVG drawing.</summary>
    Drawing,
}
