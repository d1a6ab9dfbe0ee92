namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The way in which flex items follow one another.</summary>
internal enum FlexDirection
{
    Row,
    RowReverse,
    Column,
    ColumnReverse,
}
