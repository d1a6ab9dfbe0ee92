using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Layout.Replaced;

/// <summary>The pictures that a page names: from the files given, or written in the page as a data address.</summary>
internal sealed class PictureBook(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, ProblemSink problems)
{
    private readonly Dictionary<string, PdfImage?> read = new(StringComparer.Ordinal);

    /// <summary>Gets the picture that a box shows, or null, which is told of, where it is missing or cannot be read.</summary>
    public PdfImage? Find(Box box)
    {
        string address = box.Element?.Attribute("src") ?? "";
        if (read.TryGetValue(address, out var known))
            return known;
        return read[address] = Read(address, box);
    }

    private PdfImage? Read(string address, Box box)
    {
        if (Bytes(address) is not { } bytes)
        {
            string shown = address.Length > 80 ? address[..80] + "…" : address;
            problems.Error(LayoutCodes.MissingPicture, box.Line, box.Column, $"The picture '{shown}' is not among the files given. Give its bytes under that name.");
            return null;
        }
        try
        {
            return PdfImage.Decode(bytes);
        }
        catch (ImageFaultException fault)
        {
            problems.Error(LayoutCodes.FaultyPicture, box.Line, box.Column, $"The picture cannot be read: {fault.Message}");
            return null;
        }
    }

    private ReadOnlyMemory<byte>? Bytes(string address)
    {
        if (files.TryGetValue(address, out var given))
            return given;
        const string mark = ";base64,";
        int at = address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? address.IndexOf(mark, StringComparison.OrdinalIgnoreCase) : -1;
        if (at < 0)
            return null;
        byte[] bytes = new byte[((address.Length - at) / 4 * 3) + 3];
        return Convert.TryFromBase64String(address[(at + mark.Length)..], bytes, out int count) ? bytes.AsMemory(0, count) : null;
    }
}
