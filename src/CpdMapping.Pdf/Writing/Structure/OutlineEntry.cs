namespace CpdMapping.Pdf.Writing.Structure;

/// <summary>One line of the outline.</summary>
internal sealed record OutlineEntry(int Level, string Title, Destination Destination);
