using CpdMapping.Pdf.Fonts;

namespace CpdMapping.Pdf.Tests.Fonts;

/// <summary>The example of the room's README, line by line.</summary>
public class ReadmeExampleTests
{
    [Fact]
    public void The_example_runs()
    {
        using var stream = typeof(FontSet).Assembly.GetManifestResourceStream("CpdMapping.Pdf.Fonts.Faces.SourceSerif4_400Regular.ttf");
        Assert.NotNull(stream);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);

        FontSet fonts = FontSet.BuiltIn.With(new FontFace("House", 400, false, FontFile.Parse(bytes)));
        FontFace face = fonts.Stack(["House", "serif"], 400, italic: false)[0];
        int glyph = face.File.GlyphFor('A');
        byte[] part = face.File.Subset([0, glyph]);

        Assert.Equal("House", face.Family);
        Assert.NotEmpty(part);
    }
}
