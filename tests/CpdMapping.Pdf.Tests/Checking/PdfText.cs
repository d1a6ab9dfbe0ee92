using System.Text;

namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>The bytes of a string.</summary>
internal sealed record PdfText(byte[] Bytes)
{
    /// <summary>The string as people read it.</summary>
    public string Text => Bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(Bytes, 2, Bytes.Length - 2) : Encoding.Latin1.GetString(Bytes);
}
