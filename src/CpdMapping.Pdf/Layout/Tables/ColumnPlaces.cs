namespace CpdMapping.Pdf.Layout.Tables;

/// <summary>Where the columns of a table stand once their widths are known.</summary>
internal sealed class ColumnPlaces
{
    private readonly double[] starts;
    private readonly double[] widths;
    private readonly double gap;
    private readonly bool isMirrored;
    private readonly double end;

    /// <summary>Places the columns side by side.</summary>
    /// <param name="widths">Their widths.</param>
    /// <param name="left">Where the first gap begins, from the left edge of the table.</param>
    /// <param name="gap">The room before, between and after the columns.</param>
    /// <param name="isMirrored">Whether the first column stands on the right.</param>
    public ColumnPlaces(double[] widths, double left, double gap, bool isMirrored)
    {
        (this.widths, this.gap, this.isMirrored) = (widths, gap, isMirrored);
        starts = new double[widths.Length];
        double x = left + gap;
        for (int column = 0; column < widths.Length; column++)
        {
            starts[column] = x;
            x += widths[column] + gap;
        }
        end = x + left;
    }

    /// <summary>Gets the width over several columns.</summary>
    public double Width(TableCell cell)
    {
        double width = gap * (cell.Columns - 1);
        for (int column = cell.Column; column < cell.Column + cell.Columns; column++)
            width += widths[column];
        return width;
    }

    /// <summary>Gets the left edge of a cell.</summary>
    public double Left(TableCell cell) => isMirrored ? end - starts[cell.Column] - Width(cell) : starts[cell.Column];
}
