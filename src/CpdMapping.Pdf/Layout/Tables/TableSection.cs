using CpdMapping.Pdf.Layout.Boxes;

namespace CpdMapping.Pdf.Layout.Tables;

/// <summary>A head, body or foot of a table with its rows.</summary>
internal sealed record TableSection(Box Box, IReadOnlyList<TableRow> Rows);
