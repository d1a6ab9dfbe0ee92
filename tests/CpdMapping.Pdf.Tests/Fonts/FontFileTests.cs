using CpdMapping.Pdf.Fonts;

namespace CpdMapping.Pdf.Tests.Fonts;

public sealed class FontFileTests
{
    private static FontFile Serif => FontSet.BuiltIn.Stack(["serif"], 400, false)[0].File;

    [Fact]
    public void A_font_tells_its_names_and_measures()
    {
        FontFile font = FontSet.BuiltIn.Stack(["Source Sans 3"], 600, false)[0].File;
        Assert.Equal(("Source Sans 3", "SourceSans3-SemiBold"), (font.FamilyName.Replace(" SemiBold", "", StringComparison.Ordinal), font.PostScriptName));
        Assert.Equal((1000, 600, true), (font.UnitsPerEm, font.WeightClass, font.MayEmbed));
        Assert.True(font.Ascender > 0 && font.Descender < 0 && font.CapHeight > font.XHeight);
        Assert.True(font.Box.Left < 0 && font.Box.Top > font.CapHeight);
        Assert.Equal(0, font.ItalicAngle);
        Assert.True(FontSet.BuiltIn.Stack(["serif"], 400, true)[0].File.ItalicAngle < 0);
    }

    [Fact]
    public void Characters_have_their_glyphs_and_others_have_none()
    {
        Assert.NotEqual(0, Serif.GlyphFor('A'));
        Assert.NotEqual(Serif.GlyphFor('A'), Serif.GlyphFor('B'));
        Assert.Equal(0, Serif.GlyphFor(0x4E2D));
        Assert.Equal(0, Serif.GlyphFor(-1));
        Assert.Equal(0, Serif.GlyphFor(0x110000));
        Assert.True(Serif.AdvanceOf(Serif.GlyphFor('W')) > Serif.AdvanceOf(Serif.GlyphFor('i')));
    }

    [Fact]
    public void Every_built_in_face_is_read_and_may_be_embedded()
    {
        Assert.Equal(8, BuiltInFaces.All.Count);
        Assert.All(BuiltInFaces.All, face => Assert.True(face.File.MayEmbed && face.File.GlyphFor(' ') != 0));
    }

    [Fact]
    public void A_subset_has_the_glyphs_under_the_numbers_of_the_list()
    {
        FontFile font = Serif;
        int[] glyphs = [0, font.GlyphFor('B'), font.GlyphFor('a'), font.GlyphFor(' ')];
        var subset = new SubsetReader(font.Subset(glyphs));
        for (int i = 0; i < glyphs.Length; i++)
            Assert.Equal(font.AdvanceOf(glyphs[i]), subset.AdvanceOf(i));
        Assert.Empty(subset.Outline(3));
        Assert.Contains("glyf head hhea hmtx loca maxp", string.Join(' ', subset.Tables.Keys), StringComparison.Ordinal);
    }

    [Fact]
    public void The_parts_of_composites_follow_the_list_and_are_renumbered()
    {
        FontFile font = FontSet.BuiltIn.Stack(["Noto Naskh Arabic"], 400, false)[0].File;
        int composite = Enumerable.Range(1, font.GlyphCount - 1).First(g => new SubsetReader(font.Subset([0, g])).GlyphCount > 2);
        var subset = new SubsetReader(font.Subset([0, composite]));
        List<int> components = subset.Components(1);
        Assert.NotEmpty(components);
        Assert.All(components, c => Assert.InRange(c, 2, subset.GlyphCount - 1));
        Assert.All(components, c => Assert.NotEmpty(subset.Outline(c)));
    }

    [Fact]
    public void The_sums_over_a_subset_are_right()
    {
        var subset = new SubsetReader(Serif.Subset([0, .. Enumerable.Range(5, 200)]));
        Assert.Equal(0xB1B0AFBA, subset.WholeSum());
        foreach ((string tag, byte[] table) in subset.Tables.Where(t => t.Key != "head"))
            Assert.Equal(subset.Checksums[tag], SubsetReader.Sum(table));
    }

    [Fact]
    public void A_subset_is_the_same_bytes_every_time()
    {
        Assert.Equal(Serif.Subset([0, 4, 9]), Serif.Subset([0, 4, 9]));
    }

    [Fact]
    public void A_list_that_cannot_be_a_subset_is_an_argument_fault()
    {
        Assert.Throws<ArgumentException>(() => Serif.Subset([4]));
        Assert.Throws<ArgumentException>(() => Serif.Subset([0, 4, 4]));
        Assert.Throws<ArgumentException>(() => Serif.Subset([0, 70_000]));
    }

    [Theory]
    [InlineData("OTTO", "CFF")]
    [InlineData("ttcf", "collection")]
    [InlineData("wOF2", "web")]
    [InlineData("%PDF", "no TrueType")]
    public void Other_kinds_of_font_are_refused_in_words(string start, string word)
    {
        byte[] bytes = [.. System.Text.Encoding.ASCII.GetBytes(start), .. new byte[60]];
        Assert.Contains(word, Assert.Throws<FontFaultException>(() => FontFile.Parse(bytes)).Message, StringComparison.Ordinal);
    }
}
