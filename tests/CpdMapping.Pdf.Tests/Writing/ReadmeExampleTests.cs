using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Tests.Checking;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Tests.Writing;

/// <summary>The example of the room, as it stands in its README.</summary>
public class ReadmeExampleTests
{
    [Fact]
    public void The_example_of_writing_gives_a_well_made_file()
    {
        FontFace face = Samples.Face;
        GlyphDraw[] glyphs = Samples.Glyphs("Certificate", 24);

        var file = new PdfFile(new PdfFileInfo { Title = "Certificate", Language = "en-GB" });
        Canvas page = file.AddPage(595.28, 841.89);
        page.BeginTagged(file.Document.Add(StructureRole.H1));
        page.DrawGlyphs(face, 24, Colour.Black, 72, 96, glyphs);
        page.EndContent();
        byte[] pdf = file.Save();

        Assert.Empty(PdfChecker.Check(pdf));
    }
}
