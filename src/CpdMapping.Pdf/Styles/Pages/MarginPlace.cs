namespace CpdMapping.Pdf.Styles.Pages;

/// <summary>The places of boxes in the margins of a page.</summary>
internal enum MarginPlace
{
    TopLeftCorner,
    TopLeft,
    TopCentre,
    TopRight,
    TopRightCorner,
    RightTop,
    RightMiddle,
    RightBottom,
    BottomRightCorner,
    BottomRight,
    BottomCentre,
    BottomLeft,
    BottomLeftCorner,
    LeftBottom,
    LeftMiddle,
    LeftTop,
}
