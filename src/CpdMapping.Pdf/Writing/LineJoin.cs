namespace CpdMapping.Pdf.Writing;

/// <summary>How two lines meet; the numbers are the format's.</summary>
internal enum LineJoin
{
    Miter = 0,
    Round = 1,
    Bevel = 2,
}
