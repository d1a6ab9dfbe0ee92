namespace CpdMapping.Pdf.Writing.Structure;

/// <summary>A place of a page that links and outlines lead to.</summary>
internal readonly record struct Destination(Canvas Page, double Y);
