using CpdMapping.Pdf.Layout.Boxes;

namespace CpdMapping.Pdf.Layout.Tables;

/// <summary>A row with the cells that begin in it.</summary>
internal sealed record TableRow(Box Box, IReadOnlyList<TableCell> Cells);
