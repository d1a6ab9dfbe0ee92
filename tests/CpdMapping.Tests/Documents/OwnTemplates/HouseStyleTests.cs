using CpdMapping.Documents.OwnTemplates;

namespace CpdMapping.Tests.Documents.OwnTemplates;

public class HouseStyleTests
{
    [Fact]
    public void A_whole_house_style_is_read()
    {
        var (style, problems) = OwnTemplateText.StyleOf(OwnTemplateText.Style);

        Assert.Empty(problems);
        Assert.NotNull(style);
        Assert.Equal(("#101010", "#ffffff"), (style.Colours.Ink, style.Colours.Paper));
        Assert.Equal(["Georgia", "Source Serif 4"], style.Fonts.Headings);
        Assert.Equal("The Example School", style.Logo?.Text);
        Assert.Equal([new StyleSignature("Alex Example", "Head of learning", new("data:image/png;base64,AA==", ""))], style.Signatures);
    }

    [Fact]
    public void What_is_not_given_is_as_shipped() => Assert.Equal(HouseStyle.Default, OwnTemplateText.StyleOf("format: 1\n").Style);

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#000000", 21)]
    [InlineData("#777777", "#ffffff", 4.478)]
    [InlineData("#767676", "#ffffff", 4.542)]
    [InlineData("#ff0000", "#ffffff", 3.998)]
    public void Contrast_is_that_of_the_guidelines(string text, string ground, double expected)
    {
        Assert.True(Colour.TryParse(text, out var front));
        Assert.True(Colour.TryParse(ground, out var back));

        Assert.Equal(expected, front.ContrastWith(back), 0.001);
    }

    [Fact]
    public void The_shipped_colours_stand_out() => Assert.Empty(OwnTemplateText.ReadStyle("format: 1\ncolours: {line: \"#d8d2c2\"}\n"));

    [Fact]
    public void Each_pair_that_does_not_stand_out_is_reported_at_the_colour_that_was_given()
    {
        var problems = OwnTemplateText.ReadStyle("format: 1\ncolours:\n  accent: \"#777777\"\n  paper: \"#ffffff\"\n");

        Assert.Equal(3, problems.Count);
        Assert.Equal(
            "f.yaml(3,11): error CPD-H-002: 'accent' #777777 on 'paper' #ffffff has a contrast of 4.47 to 1. At least 4.5 to 1 was expected, so that text can be read. Make one darker or the other lighter.",
            problems[0].ToString());
        Assert.All(problems, problem => Assert.Equal(3, problem.Place.Line));
    }

    [Theory]
    [InlineData("colours: {ink: \"red\"}", "CPD-H-001")]
    [InlineData("colours: {ink: \"#12345\"}", "CPD-H-001")]
    [InlineData("colours: {ink: \"#+12345\"}", "CPD-H-001")]
    [InlineData("colours: {inc: \"#123456\"}", "CPD-F-013")]
    [InlineData("fonts: {text: [\"Arial, sans-serif\"]}", "CPD-H-003")]
    [InlineData("fonts: {text: [\"x; } body { display: none\"]}", "CPD-H-003")]
    [InlineData("logo: {file: ../logo.png, text: x}", "CPD-H-004")]
    [InlineData("logo: {file: /etc/passwd, text: x}", "CPD-H-004")]
    [InlineData("logo: {file: \"a\\\\b.png\", text: x}", "CPD-H-004")]
    [InlineData("logo: {file: logo.png}", "CPD-F-014")]
    [InlineData("signatures: [{name: a}, {name: b}, {name: c}, {name: d}, {name: e}]", "CPD-H-010")]
    public void What_cannot_be_is_reported(string lines, string code) =>
        Assert.Contains(OwnTemplateText.ReadStyle($"format: 1\n{lines}\n"), problem => problem.Code == code);
}
