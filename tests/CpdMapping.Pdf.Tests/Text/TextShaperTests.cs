using System.Collections.Immutable;
using System.Globalization;
using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Text;

namespace CpdMapping.Pdf.Tests.Text;

public sealed class TextShaperTests
{
    private static readonly Dictionary<string, FontFace> Faces = new(StringComparer.Ordinal)
    {
        ["SourceSans3_400Regular"] = BuiltIn("Source Sans 3", false),
        ["SourceSerif4_400Regular"] = BuiltIn("Source Serif 4", false),
        ["SourceSerif4_400Regular_Italic"] = BuiltIn("Source Serif 4", true),
        ["NotoNaskhArabic_400Regular"] = BuiltIn("Noto Naskh Arabic", false),
    };

    [Fact]
    public void Glyphs_are_those_that_an_independent_shaper_finds()
    {
        var wrong = new List<string>();
        int count = 0;
        foreach (string line in TextCases.Lines("shaping.txt"))
        {
            string[] fields = line.Split('\t');
            var options = new ShapingOptions(
                Kerning: fields[2] != "-kern", Ligatures: fields[2] != "-liga", TabularFigures: fields[2] == "tnum", fields[1].Length == 0 ? null : fields[1]);
            string found = Describe(Faces[fields[0]], fields[3], options);
            if (found != fields[4])
                wrong.Add(line + "\n" + found);
            count++;
        }
        Assert.Empty(wrong);
        Assert.True(count > 100);
    }

    [Fact]
    public void Each_cluster_is_set_in_the_first_face_that_has_all_of_it()
    {
        ImmutableArray<ShapedRun> runs = Shape("Dr سارة 7", out MissingCharacters missing);
        Assert.Empty(missing.Found);
        Assert.Equal(
            [("Source Serif 4", "Dr ", 0), ("Noto Naskh Arabic", "سارة", 1), ("Source Serif 4", " ", 1), ("Source Serif 4", "7", 2)],
            runs.Select(r => (r.Face.Family, "Dr سارة 7".Substring(r.Start, r.Length), (int)r.Level)));
    }

    [Fact]
    public void A_character_that_no_face_has_is_told_by_name_and_shown_by_a_replacement()
    {
        ImmutableArray<ShapedRun> runs = Shape("a中b中", out MissingCharacters missing);
        MissingCharacter character = Assert.Single(missing.Found);
        Assert.Equal(("U+4E2D", 1, "中"), (character.Name, character.Index, character.Cluster));
        Assert.DoesNotContain(runs.SelectMany(r => r.Glyphs), g => g.Glyph == 0);
        Assert.Equal(4, runs.Sum(r => r.Glyphs.Length));
    }

    [Fact]
    public void Joiners_soft_hyphens_and_controls_have_no_glyph_and_are_not_missing()
    {
        ImmutableArray<ShapedRun> runs = Shape("a\u00ADb\u200Dc\u2066d\u2069\n\t", out MissingCharacters missing);
        Assert.Empty(missing.Found);
        Assert.Equal([0, 2, 4, 6], runs.SelectMany(r => r.Glyphs).Select(g => g.Cluster));
        Assert.Equal(10, runs.Sum(r => r.Length));
    }

    [Fact]
    public void Letters_join_across_the_ends_of_the_piece_that_is_shaped()
    {
        const string text = "سلام";
        byte[] levels = Bidi.Levels(text, BaseDirection.Auto, out _);
        IReadOnlyList<FontFace> stack = [Faces["NotoNaskhArabic_400Regular"]];
        ShapedGlyph[] whole = [.. TextShaper.Shape(text, 0, 4, stack, levels, ShapingOptions.Default, new())[0].Glyphs];
        ShapedGlyph[] first = [.. TextShaper.Shape(text, 0, 1, stack, levels, ShapingOptions.Default, new())[0].Glyphs];
        ShapedGlyph[] alone = [.. TextShaper.Shape("س", 0, 1, stack, levels, ShapingOptions.Default, new())[0].Glyphs];
        Assert.Equal(whole[0].Glyph, first[0].Glyph);
        Assert.NotEqual(alone[0].Glyph, first[0].Glyph);
    }

    [Fact]
    public void Spaces_that_a_font_lacks_are_as_wide_as_they_are_meant_to_be()
    {
        FontFace face = Faces["NotoNaskhArabic_400Regular"];
        foreach (int space in new[] { 0x2003, 0x2002, 0x3000 }.Where(c => face.File.GlyphFor(c) == 0))
        {
            int expected = space == 0x2002 ? face.File.UnitsPerEm / 2 : face.File.UnitsPerEm;
            ShapedRun run = Assert.Single(TextShaper.Shape(((char)space).ToString(), 0, 1, [face], [0], ShapingOptions.Default, new()));
            Assert.Equal(expected, run.Glyphs[0].Advance);
        }
    }

    [Fact]
    public void A_long_text_without_a_space_is_shaped_in_time_that_grows_with_it()
    {
        string text = new('f', 200_000);
        byte[] levels = new byte[text.Length];
        ImmutableArray<ShapedRun> runs = TextShaper.Shape(text, 0, text.Length, FontSet.BuiltIn.Stack(["serif"], 400, false), levels, ShapingOptions.Default, new());
        Assert.Equal(text.Length, runs.Sum(r => r.Length));
    }

    [Fact]
    public void A_thousand_marks_on_one_letter_are_shaped()
    {
        ImmutableArray<ShapedRun> runs = Shape("e" + new string('\u0301', 1000), out _);
        Assert.All(runs.SelectMany(r => r.Glyphs), g => Assert.Equal(0, g.Cluster));
    }

    [Fact]
    public void Arabic_joins_by_presentation_forms_where_the_font_has_no_features()
    {
        using Stream? stream = typeof(FontFile).Assembly.GetManifestResourceStream("CpdMapping.Pdf.Fonts.Faces.NotoNaskhArabic_400Regular.ttf");
        Assert.NotNull(stream);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        // Under another name the features are not found.
        int tag = bytes.AsSpan().IndexOf("GSUB"u8);
        bytes[tag] = (byte)'X';
        FontFile font = FontFile.Parse(bytes);
        byte[] levels = Bidi.Levels("بسلا", BaseDirection.Auto, out _);
        ShapedRun run = Assert.Single(TextShaper.Shape("بسلا", 0, 4, [new FontFace("Plain", 400, false, font)], levels, ShapingOptions.Default, new()));
        Assert.Equal([font.GlyphFor(0xFE91), font.GlyphFor(0xFEB4), font.GlyphFor(0xFEFC)], run.Glyphs.Select(g => g.Glyph));
        Assert.Equal([0, 1, 2], run.Glyphs.Select(g => g.Cluster));
    }

    private static FontFace BuiltIn(string family, bool italic) => FontSet.BuiltIn.Stack([family], 400, italic)[0];

    private static ImmutableArray<ShapedRun> Shape(string text, out MissingCharacters missing)
    {
        byte[] levels = Bidi.Levels(text, BaseDirection.LeftToRight, out _);
        missing = new MissingCharacters();
        return TextShaper.Shape(text, 0, text.Length, FontSet.BuiltIn.Stack(["serif"], 400, false), levels, ShapingOptions.Default, missing);
    }

    // As the independent shaper writes it: from left to right, with clusters counted in characters.
    private static string Describe(FontFace face, string text, ShapingOptions options)
    {
        byte[] levels = Bidi.Levels(text, BaseDirection.Auto, out byte paragraph);
        levels.AsSpan().Fill(paragraph);
        IEnumerable<ShapedGlyph> glyphs = TextShaper.Shape(text, 0, text.Length, [face], levels, options, new()).SelectMany(r => r.Glyphs);
        if (paragraph == 1)
            glyphs = glyphs.Reverse();
        return string.Join('|', glyphs.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Glyph}={g.Cluster}{Offset(g)}+{g.Advance}")));
    }

    private static string Offset(ShapedGlyph glyph) =>
        glyph.XOffset == 0 && glyph.YOffset == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"@{glyph.XOffset},{glyph.YOffset}");
}
