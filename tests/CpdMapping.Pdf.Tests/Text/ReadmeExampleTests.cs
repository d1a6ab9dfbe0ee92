using System.Collections.Immutable;
using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Text;

namespace CpdMapping.Pdf.Tests.Text;

/// <summary>The example of the room's README, line by line.</summary>
public class ReadmeExampleTests
{
    [Fact]
    public void The_example_runs()
    {
        const string text = "Zoë";
        const string line = "Zoë ";
        IReadOnlyList<FontFace> stack = FontSet.BuiltIn.Stack(["serif"], 400, italic: false);
        byte[] lineLevels = [0, 0, 0, 0];
        byte[] levelsOfTheRunsOfALine = [0, 1];

        byte[] levels = Bidi.Levels(text, BaseDirection.Auto, out byte paragraph);
        var missing = new MissingCharacters();
        ImmutableArray<ShapedRun> runs = TextShaper.Shape(text, 0, text.Length, stack, levels, ShapingOptions.Default, missing);
        Bidi.ResetLine(line, lineLevels, paragraph);
        int[] fromLeft = Bidi.VisualOrder(levelsOfTheRunsOfALine);

        Assert.Equal(3, Assert.Single(runs).Glyphs.Length);
        Assert.Equal([0, 1], fromLeft);
    }
}
