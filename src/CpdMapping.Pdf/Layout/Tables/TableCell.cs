using CpdMapping.Pdf.Layout.Boxes;

namespace CpdMapping.Pdf.Layout.Tables;

/// <summary>A cell with its place in the grid of its table.</summary>
/// <param name="Box">The cell.</param>
/// <param name="Row">Its first row, counted in its section from 0.</param>
/// <param name="Column">Its first column, counted from 0.</param>
/// <param name="Rows">How many rows it spans.</param>
/// <param name="Columns">How many columns it spans.</param>
internal sealed record TableCell(Box Box, int Row, int Column, int Rows, int Columns);
