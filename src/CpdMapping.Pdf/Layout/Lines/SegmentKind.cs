namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>What a piece of a paragraph's content is.</summary>
internal enum SegmentKind
{
    /// <summary>Characters of one text box.</summary>
    Text,

    /// <summary>A box that stands in the line as if it were one character.</summary>
    Atom,

    /// <summary>The start of a box whose content is in the line.</summary>
    Open,

    /// <summary>The end of such a box.</summary>
    Close,

    /// <summary>A character that steers the order or the ends of lines and is not seen.</summary>
    Control,

    /// <summary>A positioned box: only its place in the text counts.</summary>
    Positioned,
}
