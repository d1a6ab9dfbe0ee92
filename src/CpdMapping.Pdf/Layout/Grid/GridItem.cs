using CpdMapping.Pdf.Layout.Boxes;

namespace CpdMapping.Pdf.Layout.Grid;

/// <summary>An item with the area of the grid that it stands in, in tracks counted from 0.</summary>
internal sealed record GridItem(Box Box, int Row, int Column, int Rows, int Columns);
