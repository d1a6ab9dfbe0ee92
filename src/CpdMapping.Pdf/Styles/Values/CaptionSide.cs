namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Where the caption of a table stands.</summary>
internal enum CaptionSide
{
    Top,
    Bottom,
}
