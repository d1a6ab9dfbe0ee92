using System.Text;
using CpdMapping.Pdf.Tests.Checking;
using CpdMapping.Pdf.Writing;
using Path = CpdMapping.Pdf.Writing.Path;

namespace CpdMapping.Pdf.Tests.Writing;

public class CanvasTests
{
    private static readonly Rectangle Square = new(10, 10, 20, 20);

    [Fact]
    public void Drawing_what_belongs_to_nothing_is_refused()
    {
        Canvas page = new PdfFile(Samples.Info).AddPage(100, 100);
        Assert.Throws<InvalidOperationException>(() => page.FillRectangle(Square, Colour.Black));
        Assert.Throws<InvalidOperationException>(() => page.Stroke(Path.Of(Square), new StrokeStyle(Colour.Black, 1)));
        Assert.Throws<InvalidOperationException>(() => page.DrawGlyphs(Samples.Face, 10, Colour.Black, 0, 0, Samples.Glyphs("a", 10)));
        Assert.Throws<InvalidOperationException>(() => page.DrawForm(new Form(Square, _ => { }), Matrix.Identity));
    }

    [Fact]
    public void Content_within_content_and_endings_without_a_beginning_are_refused()
    {
        var file = new PdfFile(Samples.Info);
        Canvas page = file.AddPage(100, 100);
        Assert.Throws<InvalidOperationException>(page.EndContent);
        page.BeginArtifact(ArtifactKind.Layout);
        Assert.Throws<InvalidOperationException>(() => page.BeginTagged(file.Document));
        Assert.Throws<InvalidOperationException>(file.Save);
    }

    [Fact]
    public void Pieces_of_one_owner_that_follow_each_other_become_one()
    {
        string content = Draw((file, page) =>
        {
            StructureElement paragraph = file.Document.Add(StructureRole.P);
            Fill(page, paragraph);
            Fill(page, paragraph);
        });
        Assert.Equal(1, Count(content, "BDC"));
    }

    [Fact]
    public void Pieces_of_one_owner_with_something_between_stay_apart()
    {
        string content = Draw((file, page) =>
        {
            StructureElement paragraph = file.Document.Add(StructureRole.P);
            Fill(page, paragraph);
            Fill(page, paragraph.Add(StructureRole.Span));
            Fill(page, paragraph);
        });
        Assert.Equal(3, Count(content, "BDC"));
    }

    [Fact]
    public void A_colour_is_set_once_and_again_after_it_was_brought_back()
    {
        string content = Draw((_, page) =>
        {
            page.BeginArtifact(ArtifactKind.Layout);
            page.FillRectangle(Square, new Colour(255, 0, 0));
            page.FillRectangle(Square, new Colour(255, 0, 0));
            page.Save();
            page.FillRectangle(Square, new Colour(0, 0, 255));
            page.Restore();
            page.FillRectangle(Square, new Colour(255, 0, 0));
            page.EndContent();
        });
        Assert.Equal(2, Count(content, " rg"));
    }

    [Fact]
    public void States_are_kept_only_as_deep_as_the_format_allows()
    {
        Canvas page = new PdfFile(Samples.Info).AddPage(100, 100);
        int depth = 0;
        for (; page.CanSave; depth++)
            page.Save();
        Assert.Equal(27, depth);
        Assert.Throws<InvalidOperationException>(page.Save);
    }

    [Fact]
    public void The_missing_glyph_is_refused()
    {
        var file = new PdfFile(Samples.Info);
        Canvas page = file.AddPage(100, 100);
        page.BeginTagged(file.Document.Add(StructureRole.P));
        Assert.Throws<ArgumentException>(() => page.DrawGlyphs(Samples.Face, 10, Colour.Black, 0, 0, [new GlyphDraw(0, 5, 0, 0, "x")]));
    }

    [Fact]
    public void Art_that_is_shared_has_no_text() => Assert.Throws<InvalidOperationException>(
        () => new Form(Square, canvas => canvas.DrawGlyphs(Samples.Face, 10, Colour.Black, 0, 0, Samples.Glyphs("a", 10))));

    [Fact]
    public void Kerning_is_written_in_thousandths_and_rounding_never_adds_up()
    {
        GlyphDraw[] glyphs = [.. Samples.Glyphs(new string('n', 200), 11).Select(g => g with { Advance = g.Advance + 0.0123 })];
        string content = Draw((file, page) =>
        {
            page.BeginTagged(file.Document.Add(StructureRole.P));
            page.DrawGlyphs(Samples.Face, 11, Colour.Black, 0, 50, glyphs);
            page.EndContent();
        });
        double moved = System.Text.RegularExpressions.Regex.Matches(content, "\\)(-?[0-9]+)\\(", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5))
            .Sum(m => double.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(-199 * 0.0123 / 11 * 1000, moved, 1.0);
    }

    [Fact]
    public void A_glyph_with_two_texts_has_two_codes()
    {
        int hyphen = Samples.Face.File.GlyphFor('-');
        var file = new PdfFile(Samples.Info);
        Canvas page = file.AddPage(100, 100);
        page.BeginTagged(file.Document.Add(StructureRole.P));
        page.DrawGlyphs(Samples.Face, 10, Colour.Black, 0, 20, [new GlyphDraw(hyphen, 5, 0, 0, "-"), new GlyphDraw(hyphen, 5, 0, 0, "\u2010"), new GlyphDraw(hyphen, 5, 0, 0, "-")]);
        page.EndContent();
        byte[] bytes = file.Save();
        Assert.Empty(PdfChecker.Check(bytes));
        Assert.Equal([2, 1], new[] { "(\0\u0001)", "(\0\u0002)" }.Select(code => Count(Content(bytes), code)));
    }

    [Fact]
    public void A_line_of_any_length_is_drawn()
    {
        string content = Draw((file, page) =>
        {
            page.BeginTagged(file.Document.Add(StructureRole.P));
            page.DrawGlyphs(Samples.Face, 1, Colour.Black, 0, 50, Samples.Glyphs(new string('n', 20_000), 1));
            page.EndContent();
        });
        Assert.Equal(3, Count(content, " TJ"));
    }

    [Fact]
    public void A_colour_that_shines_through_makes_the_page_a_group()
    {
        var file = new PdfFile(Samples.Info);
        Canvas page = file.AddPage(100, 100);
        page.BeginArtifact(ArtifactKind.Layout);
        page.FillRectangle(Square, new Colour(0, 0, 0, 128));
        page.Opacity(0.5);
        page.FillShading(Path.Of(Square), new LinearShading(default, new Point(9, 0), [new(0, Colour.Black), new(0.5, Colour.White), new(1, Colour.Black)]));
        page.EndContent();
        byte[] bytes = file.Save();
        Assert.Empty(PdfChecker.Check(bytes));
        Assert.Contains("Group", PdfDocument.Read(bytes).Pages[0].Keys);
    }

    private static void Fill(Canvas page, StructureElement owner)
    {
        page.BeginTagged(owner);
        page.FillRectangle(Square, Colour.Black);
        page.EndContent();
    }

    private static string Draw(Action<PdfFile, Canvas> draw)
    {
        var file = new PdfFile(Samples.Info);
        draw(file, file.AddPage(100, 100));
        byte[] bytes = file.Save();
        Assert.Empty(PdfChecker.Check(bytes));
        return Content(bytes);
    }

    private static string Content(byte[] bytes)
    {
        PdfDocument document = PdfDocument.Read(bytes);
        return Encoding.Latin1.GetString(document.Content(document.Dictionary(document.Pages[0]["Contents"])));
    }

    private static int Count(string content, string part) => content.Split(part).Length - 1;
}
