namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Where the mark of a list item stands.</summary>
internal enum ListPosition
{
    Outside,
    Inside,
}
