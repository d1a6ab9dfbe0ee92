namespace CpdMapping.Pdf.Text;

/// <summary>The direction that a paragraph has when its text does not decide.</summary>
internal enum BaseDirection
{
    /// <summary>The first letter with a direction decides; without one it is left to right.</summary>
    Auto,
    LeftToRight,
    RightToLeft,
}
