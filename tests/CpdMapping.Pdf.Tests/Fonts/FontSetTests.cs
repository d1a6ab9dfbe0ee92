using CpdMapping.Pdf.Fonts;

namespace CpdMapping.Pdf.Tests.Fonts;

public sealed class FontSetTests
{
    [Theory]
    [InlineData("sans-serif", 400, false, "Source Sans 3", 400, false)]
    [InlineData("sans-serif", 500, false, "Source Sans 3", 400, false)]
    [InlineData("sans-serif", 800, false, "Source Sans 3", 700, false)]
    [InlineData("sans-serif", 550, false, "Source Sans 3", 600, false)]
    [InlineData("sans-serif", 300, false, "Source Sans 3", 400, false)]
    [InlineData("sans-serif", 700, true, "Source Sans 3", 400, true)]
    [InlineData("serif", 700, false, "Source Serif 4", 600, false)]
    [InlineData("SOURCE SANS 3", 700, false, "Source Sans 3", 700, false)]
    [InlineData("monospace", 400, false, "Source Sans 3", 400, false)]
    [InlineData("Unknown", 400, false, "Source Serif 4", 400, false)]
    public void The_nearest_face_of_a_family_is_first(string family, int weight, bool italic, string found, int foundWeight, bool foundItalic)
    {
        FontFace face = FontSet.BuiltIn.Stack([family], weight, italic)[0];
        Assert.Equal((found, foundWeight, foundItalic), (face.Family, face.Weight, face.Italic));
    }

    [Fact]
    public void Every_other_family_follows_as_a_fallback_once()
    {
        Assert.Equal(
            ["Noto Naskh Arabic", "Source Sans 3", "Source Serif 4"],
            FontSet.BuiltIn.Stack(["nothing", "Noto Naskh Arabic", "sans-serif"], 400, false).Select(f => f.Family));
    }

    [Fact]
    public void A_face_that_is_given_wins_over_one_of_the_same_name()
    {
        var mine = new FontFace("Source Sans 3", 400, false, BuiltInFaces.All[0].File);
        FontSet fonts = FontSet.BuiltIn.With(mine);
        Assert.Same(mine, fonts.Stack(["sans-serif"], 400, false)[0]);
        Assert.NotSame(mine, FontSet.BuiltIn.Stack(["sans-serif"], 400, false)[0]);
    }
}
