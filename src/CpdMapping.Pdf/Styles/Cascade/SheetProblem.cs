namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>Something that was found in a sheet, told by each document that uses it.</summary>
internal readonly record struct SheetProblem(int Offset, string Code, string Message);
