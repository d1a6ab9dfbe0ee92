namespace CpdMapping.Pdf.Styles.Values;

/// <summary>What happens to blanks and line ends in the source.</summary>
internal enum WhiteSpace
{
    Normal,
    Nowrap,
    Pre,
    PreWrap,
    PreLine,
    BreakSpaces,
}
