namespace CpdMapping.Pdf.Styles.Values;

/// <summary>What width and height measure.</summary>
internal enum BoxSizing
{
    ContentBox,
    BorderBox,
}
