namespace CpdMapping.Pdf.Styles.Selectors;

/// <summary>How the left part of a selector stands to the right one.</summary>
internal enum Combinator
{
    Descendant,
    Child,
    NextSibling,
    LaterSibling,
}
