using System.Text;
using CpdMapping.Files;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Files;

/// <summary>Compares our normal form C with the platform's, which the tests run with.</summary>
public class NormalisationTests
{
    private static bool PlatformHasData => "e\u0301".Normalize() == "é";

    [Theory]
    [InlineData("Zoe\u0308", "Zoë")]
    [InlineData("W\u0302yn", "Ŵyn")]
    [InlineData("a\u0323\u0307", "ạ\u0307")]
    [InlineData("a\u0307\u0323", "ạ\u0307")]
    [InlineData("\u212B", "Å")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("\u0958", "\u0915\u093C")]
    public void Letters_and_accents_become_one_character(string text, string composed)
    {
        Assert.Equal(composed, Normalisation.Compose(text));
        Assert.False(Normalisation.IsComposed(text));
        Assert.True(Normalisation.IsComposed(composed));
    }

    [Fact]
    public void Every_character_composes_and_decomposes_as_on_the_platform()
    {
        Assert.True(PlatformHasData);
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.IsValid(value) || Rune.GetUnicodeCategory(new Rune(value)) == System.Globalization.UnicodeCategory.OtherNotAssigned)
                continue;
            var text = new Rune(value).ToString();
            Assert.True(Normalisation.Compose(text) == text.Normalize(NormalizationForm.FormC), $"U+{value:X4}");
            var parts = text.Normalize(NormalizationForm.FormD);
            Assert.True(Normalisation.Compose(parts) == text.Normalize(NormalizationForm.FormC), $"parts of U+{value:X4}");
        }
    }

    [Fact]
    public void Random_runs_of_letters_and_marks_compose_as_on_the_platform() =>
        Prop.ForAll(
            Arb.From(Gen.ListOf(Gen.OneOf(
                Gen.Choose(0x41, 0x17F), Gen.Choose(0x300, 0x345), Gen.Choose(0x1100, 0x11FF), Gen.Choose(0x900, 0xDFF), Gen.Choose(0x1E00, 0x1FFF), Gen.Choose(0xAC00, 0xAC40), Gen.Choose(0x5B0, 0x5C7)))),
            values =>
            {
                var text = string.Concat(values.Select(value => new Rune(value).ToString()));
                return Normalisation.Compose(text) == text.Normalize(NormalizationForm.FormC) && Normalisation.IsComposed(Normalisation.Compose(text));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
}
