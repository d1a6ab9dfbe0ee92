namespace CpdMapping.Pdf.Writing.Objects;

/// <summary>How the table of a file says where an object is; the numbers are the format's.</summary>
internal enum PlaceKind : byte
{
    Free = 0,
    Offset = 1,
    Together = 2,
}
