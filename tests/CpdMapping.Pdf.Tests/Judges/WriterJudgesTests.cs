using CpdMapping.Pdf.Tests.Writing;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Tests.Judges;

/// <summary>What others' programs say of the files that the writer makes.</summary>
public class WriterJudgesTests
{
    private static readonly byte[] Full = Samples.Full().Save();

    [ToolFact("qpdf")]
    public void Qpdf_finds_nothing_wrong() => Assert.Contains("No syntax or stream encoding errors found", Tool.Run("qpdf", Full, ["--check"]), StringComparison.Ordinal);

    [ToolFact("qpdf")]
    public void Qpdf_finds_nothing_wrong_with_an_attachment()
    {
        PdfFile file = Samples.Full();
        file.Attach(new PdfAttachment("certificate.json", "{\"hours\": 6}"u8.ToArray()) { MediaType = "application/json", Relationship = AttachmentRelationship.Data });
        byte[] bytes = file.Save();
        Tool.Run("qpdf", bytes, ["--check"]);
        Assert.Equal("{\"hours\": 6}", Tool.Run("qpdf", bytes, ["--show-attachment=certificate.json"]));
    }

    [ToolFact("pdfinfo")]
    public void Pdfinfo_reads_the_structure()
    {
        string structure = Tool.Run("pdfinfo", Full, ["-struct-text"]);
        string[] inOrder = ["H1", "\"Certificate\"", "P (block)", "Link", "\"Zoë Ó Briain\"", "Table", "/Scope /Column", "\"Hours\"", "Figure", "L (block)", "/ListNumbering /Decimal", "LBody"];
        int place = 0;
        foreach (string part in inOrder)
        {
            int found = structure.IndexOf(part, place, StringComparison.Ordinal);
            Assert.True(found >= place, $"'{part}' is missing or out of order in:\n{structure}");
            place = found + part.Length;
        }
    }

    [ToolFact("pdffonts")]
    public void Pdffonts_sees_fonts_embedded_cut_down_and_with_their_texts()
    {
        string[] fonts = Tool.Run("pdffonts", Full, []).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.NotEmpty(fonts);
        Assert.All(fonts, f => Assert.Matches("^[A-Z]{6}\\+.*CID TrueType +Identity-H +yes yes yes", f));
    }

    [ToolFact("pdftotext")]
    public void Pdftotext_gives_the_text_back_in_reading_order()
    {
        string text = string.Join(' ', Tool.Run("pdftotext", Full, ["-raw"], "-").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("Certificate This says that Zoë Ó Briain see the table Activity Hours Reading 2.5 1. Item 2. Item", text);
    }

    [ToolFact("pdftotext")]
    public void A_mark_whose_letter_stands_for_both_does_not_break_the_word()
    {
        PdfFile file = Samples.Full();
        Canvas page = file.AddPage(300, 100);
        GlyphDraw[] glyphs = Samples.Glyphs("hela", 12);
        glyphs[1] = glyphs[1] with { Text = "e\u0301" };
        page.BeginTagged(file.Document.Add(StructureRole.P));
        page.DrawGlyphs(Samples.Face, 12, Colour.Black, 20, 50, [glyphs[0], glyphs[1], new GlyphDraw(Samples.Face.File.GlyphFor('\''), 0, -3, 2, ""), glyphs[2], glyphs[3]]);
        page.EndContent();
        Assert.Equal("he\u0301la", Tool.Run("pdftotext", file.Save(), ["-raw", "-f", "2"], "-").Trim('\n', '\f'));
    }

    [ToolFact("pdftoppm")]
    public void Pdftoppm_draws_the_seal_where_it_is()
    {
        (int width, byte[] pixels) = Draw(Full);
        // The ground, the seal, and the ground in the corner of its box.
        Assert.Equal((250, 250, 240), At(pixels, width, 20, 20));
        Assert.Equal((180, 30, 40), At(pixels, width, 310, 350));
        Assert.Equal((250, 250, 240), At(pixels, width, 302, 302));
    }

    // A pixel a point, as a plain list of colours behind a header of three lines.
    private static (int Width, byte[] Pixels) Draw(byte[] pdf)
    {
        string folder = Directory.CreateTempSubdirectory("cpd-pdf-").FullName;
        try
        {
            File.WriteAllBytes(System.IO.Path.Combine(folder, "file.pdf"), pdf);
            Tool.Run("pdftoppm", folder, ["-r", "72", "-singlefile", "file.pdf", "page"]);
            byte[] picture = File.ReadAllBytes(System.IO.Path.Combine(folder, "page.ppm"));
            int end = 0;
            for (int lines = 0; lines < 3; end++)
                lines += picture[end] == '\n' ? 1 : 0;
            string[] header = System.Text.Encoding.ASCII.GetString(picture, 0, end).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            return (int.Parse(header[1], System.Globalization.CultureInfo.InvariantCulture), picture[end..]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (int Red, int Green, int Blue) At(byte[] pixels, int width, int x, int y)
    {
        int place = ((y * width) + x) * 3;
        return (pixels[place], pixels[place + 1], pixels[place + 2]);
    }
}
