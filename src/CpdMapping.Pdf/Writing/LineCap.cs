namespace CpdMapping.Pdf.Writing;

/// <summary>How a line ends; the numbers are the format's.</summary>
internal enum LineCap
{
    Butt = 0,
    Round = 1,
    Square = 2,
}
