using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CpdMapping.Pdf.Text.Unicode;

namespace CpdMapping.Pdf.Tests.Text;

public sealed class CharactersTests
{
    [Fact]
    public void Marks_of_Latin_Greek_Cyrillic_and_Arabic_are_those_that_the_platform_knows()
    {
        var wrong = new List<string>();
        for (int c = 0; c < 0x800; c++)
        {
            bool mark = CharUnicodeInfo.GetUnicodeCategory(c)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
            if (mark != Characters.Of(c).Has(CharacterTraits.Mark))
                wrong.Add(c.ToString("X4", CultureInfo.InvariantCulture));
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void Composites_are_those_of_the_platform()
    {
        var wrong = new List<string>();
        for (int c = 0xC0; c < 0x2000; c++)
        {
            string whole = ((char)c).ToString();
            if (whole.Normalize(NormalizationForm.FormD) == whole || whole.Normalize(NormalizationForm.FormC) != whole)
                continue;
            bool found = Characters.TryDecompose(c, out int first, out int second);
            if (!found || Characters.Compose(first, second) != c)
                wrong.Add(c.ToString("X4", CultureInfo.InvariantCulture));
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void Korean_syllables_are_taken_apart_and_put_together()
    {
        Assert.True(Characters.TryDecompose(0xD55C, out int open, out int tail));
        Assert.Equal((0xD558, 0x11AB), (open, tail));
        Assert.Equal(0xD55C, Characters.Compose(open, tail));
        Assert.True(Characters.TryDecompose(open, out int lead, out int vowel));
        Assert.Equal((0x1112, 0x1161), (lead, vowel));
        Assert.Equal(open, Characters.Compose(lead, vowel));
        Assert.Equal(0, Characters.Compose(0xD55C, 0x11AB));
    }

    [Theory]
    [InlineData('a', "Latn", "L", "AL")]
    [InlineData('ω', "Grek", "L", "AL")]
    [InlineData('ж', "Cyrl", "L", "AL")]
    [InlineData('ש', "Hebr", "R", "HL")]
    [InlineData('ش', "Arab", "AL", "AL")]
    [InlineData('5', "Zyyy", "EN", "NU")]
    [InlineData('中', "Hani", "L", "ID")]
    [InlineData('-', "Zyyy", "ES", "HY")]
    public void A_character_has_its_script_and_classes(char c, string script, string bidi, string lineBreak)
    {
        CharacterProperties properties = Characters.Of(c);
        Assert.Equal(script, Characters.ScriptTag(properties.Script));
        Assert.Equal(bidi, properties.Bidi.ToString());
        Assert.Equal(lineBreak, properties.LineBreak.ToString());
    }

    [Fact]
    public void Brackets_and_signs_have_their_mirror_pictures()
    {
        Assert.Equal(')', Characters.Mirror('('));
        Assert.Equal('«', Characters.Mirror('»'));
        Assert.Equal('a', Characters.Mirror('a'));
        Assert.Equal((']', true), Characters.Bracket('['));
        Assert.Equal((0, false), Characters.Bracket('<'));
    }

    [Fact]
    public void The_table_is_the_one_that_was_made_from_the_database_17_0()
    {
        using Stream? stream = typeof(Characters).Assembly.GetManifestResourceStream("CpdMapping.Pdf.Text.Unicode.bin");
        Assert.NotNull(stream);
        Assert.Equal("284eed5bbd3242f86b31645b90eba66b6a0b13829656f68052b6f479bd457867", Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
