namespace CpdMapping.Pdf.Styles.Values;

/// <summary>How lines are set between the edges.</summary>
internal enum TextAlign
{
    Start,
    End,
    Left,
    Right,
    Centre,
    Justify,
}
