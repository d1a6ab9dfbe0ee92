using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Writing;
using Path = CpdMapping.Pdf.Writing.Path;

namespace CpdMapping.Pdf.Tests.Writing;

/// <summary>Documents that several tests use.</summary>
internal static class Samples
{
    public static PdfFileInfo Info { get; } = new() { Title = "Certificate of attendance", Language = "en-GB" };

    public static FontFace Face { get; } = FontSet.BuiltIn.Stack(["sans-serif"], 400, italic: false)[0];

    /// <summary>One page with most of what can be on a page.</summary>
    public static PdfFile Full(PdfFileInfo? info = null, CompressionMemory? memory = null)
    {
        var file = new PdfFile(info ?? Info, memory);
        Canvas page = file.AddPage(595, 842);
        page.BeginArtifact(ArtifactKind.Background);
        page.FillRectangle(new Rectangle(0, 0, 595, 842), new Colour(250, 250, 240));
        page.EndContent();

        Text(page, file.Document.Add(StructureRole.H1), "Certificate", 40, 80, 24);
        file.AddOutline(1, "Certificate", page, 60);
        file.AddOutline(2, "Łódź", page, 200);
        StructureElement paragraph = file.Document.Add(StructureRole.P);
        Text(page, paragraph, "This says that ", 40, 120);
        StructureElement link = paragraph.Add(StructureRole.Link);
        Text(page, link, "Zoë Ó Briain", 140, 120);
        page.AddLink(new Rectangle(140, 108, 80, 16), LinkTarget.ToAddress("https://example.org/a?b=(c)"), "Zoë Ó Briain", link);
        StructureElement inner = paragraph.Add(StructureRole.Link);
        Text(page, inner, "see the table", 240, 120);
        page.AddLink(new Rectangle(240, 108, 80, 16), LinkTarget.ToDestination("table"), "see the table", inner);

        page.AddDestination("table", 180);
        Table(file, page);
        Figure(file, page);
        List(file, page);
        return file;
    }

    public static void Text(Canvas page, StructureElement owner, string text, double x, double y, double size = 11)
    {
        page.BeginTagged(owner);
        page.DrawGlyphs(Face, size, new Colour(20, 30, 60), x, y, Glyphs(text, size));
        page.EndContent();
    }

    public static GlyphDraw[] Glyphs(string text, double size)
    {
        var glyphs = new List<GlyphDraw>();
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            int glyph = Face.File.GlyphFor(rune.Value);
            glyphs.Add(new GlyphDraw(glyph, Face.File.AdvanceOf(glyph) * size / Face.File.UnitsPerEm, 0, 0, rune.ToString()));
        }
        return [.. glyphs];
    }

    private static void Table(PdfFile file, Canvas page)
    {
        StructureElement table = file.Document.Add(StructureRole.Table);
        StructureElement head = table.Add(StructureRole.THead).Add(StructureRole.TR);
        StructureElement body = table.Add(StructureRole.TBody).Add(StructureRole.TR);
        for (int column = 0; column < 2; column++)
        {
            StructureElement header = head.Add(StructureRole.TH);
            header.Scope = HeaderScope.Column;
            header.Id = "h" + (char)('0' + column);
            Text(page, header, column == 0 ? "Activity" : "Hours", 40 + (column * 100), 200);
        }
        for (int column = 0; column < 2; column++)
        {
            StructureElement cell = body.Add(StructureRole.TD);
            cell.Headers = ["h" + (char)('0' + column)];
            Text(page, cell, column == 0 ? "Reading" : "2.5", 40 + (column * 100), 220);
        }
    }

    private static void Figure(PdfFile file, Canvas page)
    {
        StructureElement figure = file.Document.Add(StructureRole.Figure);
        figure.Alt = "A round seal";
        figure.Placement = Placement.Block;
        figure.BBox = new Rectangle(300, 300, 100, 100);
        var seal = new Form(new Rectangle(0, 0, 100, 100), canvas =>
        {
            canvas.Fill(new Path().Ellipse(new Point(50, 50), 48, 48), new Colour(180, 30, 40));
            canvas.Opacity(0.5);
            canvas.Stroke(new Path().RoundedRectangle(new Rectangle(20, 20, 60, 60), new CornerRadii(10)), new StrokeStyle(Colour.White, 2) { Dashes = [4, 2] });
        });
        page.BeginTagged(figure);
        page.DrawForm(seal, Matrix.Translate(300, 300));
        page.DrawForm(seal, Matrix.Rotate(15).Then(Matrix.Translate(420, 300)));
        page.EndContent();
    }

    private static void List(PdfFile file, Canvas page)
    {
        StructureElement list = file.Document.Add(StructureRole.L);
        list.ListNumbering = ListNumbering.Decimal;
        for (int i = 1; i <= 2; i++)
        {
            StructureElement item = list.Add(StructureRole.LI);
            Text(page, item.Add(StructureRole.Lbl), i + ".", 40, 440 + (i * 20));
            Text(page, item.Add(StructureRole.LBody).Add(StructureRole.P), "Item", 60, 440 + (i * 20));
        }
    }
}
