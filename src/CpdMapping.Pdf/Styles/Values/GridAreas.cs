namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The named areas of a grid, row by row; a point stands for none.</summary>
internal sealed record GridAreas(IReadOnlyList<IReadOnlyList<string>> Rows);
