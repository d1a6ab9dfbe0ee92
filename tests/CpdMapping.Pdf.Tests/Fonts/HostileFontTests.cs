using System.Buffers.Binary;
using System.Text;
using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Text;

namespace CpdMapping.Pdf.Tests.Fonts;

public sealed class HostileFontTests
{
    private const string Sample = "fia e\u0301 AV سلا";

    private static readonly byte[] Small = SmallFont.Make();

    [Fact]
    public void The_small_font_itself_can_be_used()
    {
        FontFile font = FontFile.Parse(Small);
        Use(font);
        ShapedGlyph[] glyphs = [.. TextShaper.Shape("fiAV", 0, 4, [new FontFace("Small", 400, false, font)], new byte[4], ShapingOptions.Default, new())[0].Glyphs];
        Assert.Equal([(5, 405), (6, 356), (7, 407)], glyphs.Select(g => (g.Glyph, g.Advance)));
    }

    [Fact]
    public void A_font_with_any_byte_changed_is_a_fault_in_words_or_can_be_used()
    {
        byte[] font = [.. Small];
        for (int i = 0; i < font.Length; i++)
        {
            foreach (byte flip in new byte[] { 0xFF, 0x80, 0x01 })
            {
                font[i] ^= flip;
                TryUse(font);
                font[i] ^= flip;
            }
        }
    }

    [Fact]
    public void A_font_that_is_cut_short_anywhere_is_a_fault_in_words_or_can_be_used()
    {
        for (int length = 0; length < Small.Length; length++)
            TryUse(Small[..length]);
    }

    [Fact]
    public void A_composite_that_contains_itself_is_a_fault()
    {
        var font = new SmallFont { Outlines = [[], SmallFont.Composite(2), SmallFont.Composite(1)] };
        Assert.Contains("contains itself", Assert.Throws<FontFaultException>(() => FontFile.Parse(font.Build())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_composite_that_is_a_thousand_deep_is_a_fault()
    {
        var font = new SmallFont { Outlines = [[], .. Enumerable.Range(2, 1000).Select(SmallFont.Composite), []] };
        Assert.Throws<FontFaultException>(() => FontFile.Parse(font.Build()));
    }

    [Fact]
    public void A_component_that_the_font_does_not_have_is_a_fault()
    {
        var font = new SmallFont { Outlines = [[], SmallFont.Composite(99)] };
        Assert.Contains("component 99", Assert.Throws<FontFaultException>(() => FontFile.Parse(font.Build())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_beyond_the_file_are_faults()
    {
        byte[] many = [.. Small];
        BinaryPrimitives.WriteUInt16BigEndian(many.AsSpan(SmallFont.TableStart(many, "maxp") + 4), 65_535);
        Assert.Throws<FontFaultException>(() => FontFile.Parse(many));
        byte[] groups = [.. Small];
        BinaryPrimitives.WriteUInt32BigEndian(groups.AsSpan(SmallFont.TableStart(groups, "cmap") + 12 + 12), uint.MaxValue);
        Assert.Throws<FontFaultException>(() => FontFile.Parse(groups));
    }

    [Fact]
    public void Features_that_are_changed_at_random_end_in_glyphs()
    {
        byte[] font = BuiltInBytes("NotoNaskhArabic_400Regular.ttf");
        int start = SmallFont.TableStart(font, "GSUB");
        // A small generator of its own, so that each run tries the same.
        uint state = 12345;
        for (int round = 0; round < 60; round++)
        {
            byte[] changed = [.. font];
            for (int k = 0; k < 40; k++)
            {
                state = unchecked((state * 1664525) + 1013904223);
                changed[start + (int)(state >> 8) % 6000] = (byte)((state >> 3) & 0xFF);
            }
            TryUse(changed);
        }
    }

    [Fact]
    public void The_table_of_pairs_of_older_fonts_kerns_and_may_be_cut_short()
    {
        byte[] older = SmallFont.Make(older: true);
        var face = new FontFace("Older", 400, false, FontFile.Parse(older));
        ShapedGlyph[] glyphs = [.. TextShaper.Shape("AVA", 0, 3, [face], new byte[3], ShapingOptions.Default, new())[0].Glyphs];
        Assert.Equal([356, 427, 406], glyphs.Select(g => g.Advance));
        for (int i = SmallFont.TableStart(older, "kern"); i < SmallFont.TableStart(older, "kern") + 26; i++)
        {
            older[i] ^= 0xFF;
            TryUse(older);
            older[i] ^= 0xFF;
        }
    }

    private static byte[] BuiltInBytes(string name)
    {
        using Stream? stream = typeof(FontFile).Assembly.GetManifestResourceStream("CpdMapping.Pdf.Fonts.Faces." + name);
        Assert.NotNull(stream);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static void TryUse(byte[] bytes)
    {
        FontFile font;
        try
        {
            font = FontFile.Parse(bytes);
        }
        catch (FontFaultException fault)
        {
            Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
            return;
        }
        Use(font);
    }

    private static void Use(FontFile font)
    {
        var face = new FontFace("Small", 400, false, font);
        byte[] levels = Bidi.Levels(Sample, BaseDirection.Auto, out _);
        var runs = TextShaper.Shape(Sample, 0, Sample.Length, [face], levels, ShapingOptions.Default, new MissingCharacters());
        List<int> glyphs = [0, .. runs.SelectMany(r => r.Glyphs).Select(g => g.Glyph).Distinct()];
        byte[] subset = font.Subset(glyphs);
        Assert.Equal("\0\u0001\0\0", Encoding.Latin1.GetString(subset, 0, 4));
    }
}
