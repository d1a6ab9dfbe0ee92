namespace CpdMapping.Pdf.Writing.Objects;

/// <summary>Where an object is: an offset in the file, or an object stream and the place in it.</summary>
internal readonly record struct Place(PlaceKind Kind, int First, int Second);
