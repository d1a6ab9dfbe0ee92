using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;

namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>Fonts: embedded, cut down, with a text for every code that is shown, and never the missing glyph.</summary>
internal static partial class FontCheck
{
    public static void Run(PdfDocument document, ContentMap contents, PdfFaults faults)
    {
        foreach ((PdfDictionary font, SortedSet<int> codes) in contents.Codes)
            Check(document, font, codes, faults);
    }

    private static void Check(PdfDocument document, PdfDictionary font, SortedSet<int> codes, PdfFaults faults)
    {
        string name = document.Name(font, "BaseFont") ?? "";
        faults.Unless(document.Name(font, "Subtype") == "Type0" && document.Name(font, "Encoding") == "Identity-H", $"The font {name} has an encoding of another kind.");
        faults.Unless(SubsetName().IsMatch(name), $"The font {name} does not say that it is cut down.");
        PdfDictionary descendant = document.Dictionary(document.List(font["DescendantFonts"])[0]);
        faults.Unless(document.Name(descendant, "BaseFont") == name, $"The font {name} has another name within.");
        PdfDictionary descriptor = document.Dictionary(descendant["FontDescriptor"]);
        if (document.Get(descriptor, "FontFile2") is not PdfDictionary file)
        {
            faults.Add($"The font {name} is not embedded.");
            return;
        }
        byte[] program = document.Content(file);
        faults.Unless(document.Get(file, "Length1") is double length && length == program.Length, $"The program of font {name} is not as long as it says.");
        Widths(document, descendant, program, codes, name, faults);
        if (document.Get(font, "ToUnicode") is not PdfDictionary map)
        {
            faults.Add($"The font {name} does not say what its codes stand for.");
            return;
        }
        Dictionary<int, string> texts = Texts(Encoding.ASCII.GetString(document.Content(map)));
        foreach (int code in codes)
        {
            // Nothing is a text too: that of a mark whose letter stands for both.
            bool isGood = texts.TryGetValue(code, out string? text) && !text.Contains('\0') && !text.Contains('\uFEFF') && !text.Contains('\uFFFE');
            faults.Unless(isGood, $"The font {name} does not say what code {code} stands for.");
        }
    }

    private static void Widths(PdfDocument document, PdfDictionary descendant, byte[] program, SortedSet<int> codes, string name, PdfFaults faults)
    {
        List<object?> widths = document.List(document.List(descendant["W"])[1]);
        byte[]? places = document.Get(descendant, "CIDToGIDMap") is PdfDictionary map ? document.Content(map) : null;
        ReadOnlySpan<byte> head = Table(program, "head"u8);
        ReadOnlySpan<byte> hhea = Table(program, "hhea"u8);
        ReadOnlySpan<byte> hmtx = Table(program, "hmtx"u8);
        int unitsPerEm = BinaryPrimitives.ReadUInt16BigEndian(head[18..]);
        int measured = BinaryPrimitives.ReadUInt16BigEndian(hhea[34..]);
        foreach (int code in codes)
        {
            int glyph = places is null ? code : BinaryPrimitives.ReadUInt16BigEndian(places.AsSpan(code * 2));
            faults.Unless(glyph != 0, $"The font {name} shows the missing glyph.");
            double width = BinaryPrimitives.ReadUInt16BigEndian(hmtx[(Math.Min(glyph, measured - 1) * 4)..]) * 1000.0 / unitsPerEm;
            faults.Unless(code < widths.Count && Math.Abs((double)widths[code]! - width) < 1, $"The font {name} has another width for code {code} than its program.");
        }
    }

    private static ReadOnlySpan<byte> Table(byte[] program, ReadOnlySpan<byte> tag)
    {
        int count = BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(4));
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> record = program.AsSpan(12 + (16 * i), 16);
            if (record[..4].SequenceEqual(tag))
                return program.AsSpan(BinaryPrimitives.ReadInt32BigEndian(record[8..]), BinaryPrimitives.ReadInt32BigEndian(record[12..]));
        }
        throw new InvalidDataException("A font program lacks a table.");
    }

    private static Dictionary<int, string> Texts(string map)
    {
        var texts = new Dictionary<int, string>();
        foreach (Match entry in Entry().Matches(map[map.IndexOf("endcodespacerange", StringComparison.Ordinal)..]))
            texts[Convert.ToInt32(entry.Groups[1].Value, 16)] = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(entry.Groups[2].Value));
        return texts;
    }

    [GeneratedRegex("^[A-Z]{6}\\+.", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SubsetName();

    [GeneratedRegex("^<([0-9A-F]{4})><([0-9A-F]*)>$", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex Entry();
}
