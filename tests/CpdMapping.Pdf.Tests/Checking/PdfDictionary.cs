namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>Values by name; with bytes where it is a stream. Tests may change it to break a file.</summary>
internal sealed class PdfDictionary : Dictionary<string, object?>
{
    public PdfDictionary()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>The bytes as they are in the file, where this is a stream.</summary>
    public byte[]? Raw { get; set; }
}
