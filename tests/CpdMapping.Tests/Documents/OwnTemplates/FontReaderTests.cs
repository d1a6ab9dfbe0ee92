using CpdMapping.Documents.OwnTemplates;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Documents.OwnTemplates;

public class FontReaderTests
{
    [Fact]
    public void Ranges_of_a_full_map_are_sorted_and_joined() =>
        Assert.Equal([(0x20, 0x7F), (0x175, 0x177), (0x1F600, 0x1F64F)], FontReader.RangesOf(FontText.Of((0x1F600, 0x1F64F), (0x20, 0x7E), (0x7F, 0x7F), (0x175, 0x177), (0x176, 0x176))));

    [Fact]
    public void Segments_leave_out_what_has_no_glyph() =>
        Assert.Equal(
            [(0x41, 0x43), (0x61, 0x61), (0x63, 0x63)],
            FontReader.RangesOf(FontText.OfSegments([5, 0, 7], (0x41, 0x43, 10, 0), (0x61, 0x63, 0, 4), (0xFFFF, 0xFFFF, 1, 0))));

    [Fact]
    public void A_font_is_asked_for_one_character()
    {
        var font = new StyleFontFile("ours.ttf", FontReader.RangesOf(FontText.Of((0x41, 0x5A), (0x175, 0x177))));

        Assert.All("AZŵŷ".EnumerateRunes(), character => Assert.True(font.Has(character)));
        Assert.All("@[ŴŸł😀".EnumerateRunes(), character => Assert.False(font.Has(character)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAEAAA==")]
    [InlineData("dHRjZgABAAAAAAAB")]
    [InlineData("d09GMgABAAAAAAAB")]
    [InlineData("PHN2Zy8+")]
    public void What_is_no_font_has_nothing(string base64) => Assert.Empty(FontReader.RangesOf(Convert.FromBase64String(base64)));

    [Fact]
    public void A_font_that_lies_or_ends_early_is_read_as_far_as_it_is_there()
    {
        byte[][] fonts = [FontText.Of((0x20, 0x7E), (0x175, 0x177)), FontText.OfSegments([5, 0, 7], (0x41, 0x43, 10, 0), (0x61, 0x63, 0, 4), (0xFFFF, 0xFFFF, 1, 0))];
        var changes = ArbMap.Default.GeneratorFor<(int Which, int At, byte Value, int End)>();

        Prop.ForAll(changes.ToArbitrary(), change =>
        {
            var font = fonts[Math.Abs(change.Which % 2)].ToArray();
            font[Math.Abs(change.At % font.Length)] = change.Value;
            var ranges = FontReader.RangesOf(font.AsSpan(0, Math.Abs(change.End % (font.Length + 1))));
            return ranges.All(range => range.First <= range.Last) && ranges.Zip(ranges.Skip(1)).All(pair => pair.First.Last < pair.Second.First);
        }).QuickCheckThrowOnFailure();
    }
}
