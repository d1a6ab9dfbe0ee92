using System.Security.Cryptography;
using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing.Content;

/// <summary>Writes a font: the glyphs that the document uses, their widths, and the text that each stands for.</summary>
internal static class FontWriter
{
    private const int Symbolic = 4;
    private const int Slanted = 64;
    private const int EntriesTogether = 100;

    public static void Write(ObjectWriter objects, int number, EmbeddedFont font)
    {
        (IReadOnlyList<int> glyphs, ushort[]? places) = WithoutRepeats(font.Glyphs);
        byte[] file = font.Face.File.Subset(glyphs);
        int program = objects.Reserve();
        objects.StreamEntries().Append("/Length1 "u8).Integer(file.Length);
        objects.SharedStream(program, file);

        string name = SubsetTag(file) + "+" + font.Face.File.PostScriptName;
        int descriptor = WriteDescriptor(objects, font, name, program);
        int map = places is null ? 0 : WritePlaces(objects, places);
        int descendant = WriteDescendant(objects, font, name, descriptor, map);
        int texts = WriteTexts(objects, font);

        ByteBuffer target = objects.Begin(number);
        target.Append("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(name).Append("/Encoding/Identity-H/DescendantFonts["u8)
            .Reference(descendant).Append("]/ToUnicode "u8).Reference(texts).Append(">>"u8);
        objects.End();
    }

    // A glyph with several texts has several codes, but is in the font once.
    private static (IReadOnlyList<int> Glyphs, ushort[]? Places) WithoutRepeats(IReadOnlyList<int> glyphs)
    {
        var placeOfGlyph = new Dictionary<int, int>(glyphs.Count);
        var once = new List<int>(glyphs.Count);
        ushort[] places = new ushort[glyphs.Count];
        for (int code = 0; code < glyphs.Count; code++)
        {
            if (placeOfGlyph.TryAdd(glyphs[code], once.Count))
                once.Add(glyphs[code]);
            places[code] = (ushort)placeOfGlyph[glyphs[code]];
        }
        return (once, once.Count == glyphs.Count ? null : places);
    }

    private static string SubsetTag(byte[] file)
    {
        byte[] hash = SHA256.HashData(file);
        return string.Create(6, hash, static (tag, bytes) =>
        {
            for (int i = 0; i < tag.Length; i++)
                tag[i] = (char)('A' + (bytes[i] % 26));
        });
    }

    private static int WriteDescriptor(ObjectWriter objects, EmbeddedFont font, string name, int program)
    {
        FontFile file = font.Face.File;
        double unit = 1000.0 / file.UnitsPerEm;
        int descriptor = objects.Reserve();
        ByteBuffer target = objects.Begin(descriptor);
        target.Append("<</Type/FontDescriptor/FontName"u8).Name(name).Append("/Flags "u8).Integer(Symbolic | (file.ItalicAngle != 0 ? Slanted : 0))
            .Append("/FontBBox["u8).Spaced(file.Box.Left * unit).Spaced(file.Box.Bottom * unit).Spaced(file.Box.Right * unit).Spaced(file.Box.Top * unit)
            .Append("]/ItalicAngle "u8).Thousandths(file.ItalicAngle)
            .Append("/Ascent "u8).Number(file.Ascender * unit).Append("/Descent "u8).Number(file.Descender * unit)
            .Append("/CapHeight "u8).Number(file.CapHeight * unit).Append("/XHeight "u8).Number(file.XHeight * unit)
            .Append("/StemV "u8).Integer(StemOf(file.WeightClass)).Append("/FontFile2 "u8).Reference(program).Append(">>"u8);
        objects.End();
        return descriptor;
    }

    // TrueType does not say how thick stems are; this is the usual estimate from the weight.
    private static int StemOf(int weight) => 50 + (weight * weight / 4225);

    private static int WritePlaces(ObjectWriter objects, ushort[] places)
    {
        int map = objects.Reserve();
        var bytes = new ByteBuffer(places.Length * 2);
        foreach (ushort place in places)
            bytes.Append((byte)(place >> 8)).Append((byte)(place & 0xFF));
        objects.StreamEntries();
        objects.CompressedStream(map, bytes.Written);
        return map;
    }

    private static int WriteDescendant(ObjectWriter objects, EmbeddedFont font, string name, int descriptor, int map)
    {
        int descendant = objects.Reserve();
        ByteBuffer target = objects.Begin(descendant);
        target.Append("<</Type/Font/Subtype/CIDFontType2/BaseFont"u8).Name(name)
            .Append("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8).Reference(descriptor)
            .Append("/CIDToGIDMap"u8);
        if (map == 0)
            target.Append("/Identity"u8);
        else
            target.Append((byte)' ').Reference(map);
        target.Append("/DW 0/W[0["u8);
        foreach (int glyph in font.Glyphs)
            target.Spaced(font.WidthOf(glyph));
        target.Append("]]>>"u8);
        objects.End();
        return descendant;
    }

    private static int WriteTexts(ObjectWriter objects, EmbeddedFont font)
    {
        var map = new ByteBuffer(1024);
        map.Append("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Append("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"u8)
            .Append("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        for (int start = 1; start < font.Texts.Count; start += EntriesTogether)
        {
            int end = Math.Min(font.Texts.Count, start + EntriesTogether);
            map.Integer(end - start).Append(" beginbfchar\n"u8);
            for (int code = start; code < end; code++)
            {
                // A glyph whose text stands on another of its cluster stands for no characters: anything else, even a space without
                // width, breaks words apart where readers extract text.
                string text = font.Texts[code];
                map.Append((byte)'<').Hex4(code).Append("><"u8).Utf16(text).Append(">\n"u8);
            }
            map.Append("endbfchar\n"u8);
        }
        map.Append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"u8);
        int texts = objects.Reserve();
        objects.StreamEntries();
        objects.SharedStream(texts, map.Written);
        return texts;
    }
}
