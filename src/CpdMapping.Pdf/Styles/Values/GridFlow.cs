namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The way in which grid items without a place are placed.</summary>
internal enum GridFlow
{
    Row,
    Column,
    RowDense,
    ColumnDense,
}
