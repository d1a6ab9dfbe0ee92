namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Which part of a text in a drawing stands at its place.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
