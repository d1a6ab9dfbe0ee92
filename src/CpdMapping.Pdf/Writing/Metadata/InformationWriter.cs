using System.Globalization;
using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing.Metadata;

/// <summary>Writes the old dictionary of information, which many readers still show; it says what the metadata says.</summary>
internal static class InformationWriter
{
    public static void Write(ObjectWriter objects, int number, PdfFileInfo info)
    {
        ByteBuffer target = objects.Begin(number);
        target.Append("<</Title"u8).Text(info.Title);
        Entry("/Author"u8, info.Author);
        Entry("/Subject"u8, info.Subject);
        Entry("/Keywords"u8, info.Keywords);
        Entry("/Creator"u8, info.Creator);
        Entry("/Producer"u8, info.Producer);
        if (info.Created is { } created)
        {
            target.Append("/CreationDate"u8).Ascii(Date(created));
            target.Append("/ModDate"u8).Ascii(Date(created));
        }
        target.Append(">>"u8);
        objects.End();

        void Entry(ReadOnlySpan<byte> key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                target.Append(key).Text(value);
        }
    }

    /// <summary>A date as PDF writes it, in universal time.</summary>
    public static string Date(DateTimeOffset date) =>
        "D:" + date.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "Z";
}
