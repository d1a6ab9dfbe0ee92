namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Whether each piece of a broken box has borders of its own.</summary>
internal enum BoxDecorationBreak
{
    Slice,
    Clone,
}
