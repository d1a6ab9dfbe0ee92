namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Which part of a box a background covers.</summary>
internal enum BackgroundArea
{
    BorderBox,
    PaddingBox,
    ContentBox,
    Text,
}
