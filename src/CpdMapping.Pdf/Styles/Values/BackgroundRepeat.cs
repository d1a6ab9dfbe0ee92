namespace CpdMapping.Pdf.Styles.Values;

/// <summary>How a background image is repeated.</summary>
internal enum BackgroundRepeat
{
    Repeat,
    RepeatX,
    RepeatY,
    NoRepeat,
    Space,
    Round,
}
