namespace CpdMapping.Pdf.Styles.Values;

/// <summary>How an element takes part in the ordering of directions.</summary>
internal enum UnicodeBidi
{
    Normal,
    Embed,
    Isolate,
    BidiOverride,
    IsolateOverride,
    Plaintext,
}
