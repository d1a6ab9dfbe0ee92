namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Which line of a text in a drawing stands at its place.</summary>
internal enum DrawnBaseline
{
    Auto,
    Alphabetic,
    Middle,
    Central,
    Hanging,
    TextTop,
    TextBottom,
    Ideographic,
    Mathematical,
}
