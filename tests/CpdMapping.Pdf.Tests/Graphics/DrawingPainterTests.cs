using System.Text;
using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Graphics;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Cascade;
using CpdMapping.Pdf.Tests.Checking;
using CpdMapping.Pdf.Tests.Writing;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Tests.Graphics;

public class DrawingPainterTests
{
    [Fact]
    public void A_drawing_is_scaled_into_its_area()
    {
        string content = Draw("""<svg viewBox="0 0 100 100"><rect x="10" y="20" width="30" height="40" fill="#ff0000"/></svg>""");
        // A hundred units in a hundred points, ten points from the corner.
        Assert.Contains("1 0 0 1 10 10 cm\n1 0 0 rg\n10 20 m\n40 20 l\n40 60 l\n10 60 l\nh\nf\n", content, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_view_box_a_unit_is_a_pixel() =>
        Assert.Contains("0.75 0 0 0.75 10 10 cm\n", Draw("<svg><circle cx='5' cy='5' r='5'/></svg>"), StringComparison.Ordinal);

    [Fact]
    public void Groups_pass_their_style_on_and_shapes_override_it()
    {
        string content = Draw("""<svg viewBox="0 0 100 100"><g fill="none" stroke="#00f" stroke-width="2"><path d="M0 0h9"/><path d="M0 5h9" stroke="lime" stroke-dasharray="3 1" stroke-linecap="round"/></g></svg>""");
        Assert.Contains("0 0 1 RG\n2 w\n4 M\n0 0 m\n9 0 l\nS\n", content, StringComparison.Ordinal);
        Assert.Contains("0 1 0 RG\n1 J\n[3 1 ]0 d\n0 5 m\n9 5 l\nS\n", content, StringComparison.Ordinal);
        Assert.DoesNotContain(" rg\n", content, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_win_over_attributes_and_attributes_over_what_is_inherited()
    {
        string content = Draw("<style>.r{fill:red}</style><svg fill='blue'><rect class='r' fill='lime' width='5' height='5'/><rect fill='white' width='5' height='5'/><rect width='5' height='5'/></svg>");
        Assert.Equal(["1 0 0 rg", "1 1 1 rg", "0 0 1 rg"], content.Split('\n').Where(l => l.EndsWith(" rg", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_size_without_a_unit_is_in_units_of_the_drawing() =>
        Assert.Contains("/F0 10 Tf", Draw("""<svg viewBox="0 0 100 100"><text x="5" y="20" font-size="10">a</text></svg>"""), StringComparison.Ordinal);

    [Fact]
    public void The_current_colour_is_that_of_the_text_around() =>
        Assert.Contains("0 0.502 0 rg", Draw("""<svg color="green"><g fill="currentColor"><rect width="5" height="5"/></g></svg>"""), StringComparison.Ordinal);

    [Fact]
    public void What_is_used_again_and_again_is_written_once()
    {
        byte[] pdf = Print("""<svg viewBox="0 0 100 100"><defs><g id="star"><path d="M0 0L5 5"/></g></defs><use href="#star" x="1"/><use xlink:href="#star" x="2"/><use href="#star" fill="red"/></svg>""", []);
        PdfDocument document = PdfDocument.Read(pdf);
        Assert.Equal(2, document.Objects.Values.OfType<PdfDictionary>().Count(d => document.Name(d, "Subtype") == "Form"));
    }

    [Fact]
    public void A_symbol_is_fitted_into_the_room_of_its_use()
    {
        byte[] pdf = Print("""<svg viewBox="0 0 100 100"><symbol id="s" viewBox="0 0 10 10"><rect width="10" height="10"/></symbol><use href="#s" x="5" y="6" width="40" height="20"/></svg>""", []);
        PdfDocument document = PdfDocument.Read(pdf);
        PdfDictionary form = document.Objects.Values.OfType<PdfDictionary>().Single(d => document.Name(d, "Subtype") == "Form");
        Assert.Equal([0.0, 0.0, 40.0, 20.0], document.List(form["BBox"]));
        Assert.Contains("2 0 0 2 10 0 cm", Encoding.Latin1.GetString(document.Content(form)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_element_within_itself_is_left_out_and_told()
    {
        List<PdfProblem> problems = [];
        Print("""<svg><g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g></svg>""", problems);
        Assert.Contains(problems, p => p.Code == GraphicsCodes.BadReference && p.Message.Contains("without end", StringComparison.Ordinal));
    }

    [Fact]
    public void Uses_of_uses_are_counted_by_what_they_draw()
    {
        var svg = new StringBuilder("<svg><defs><g id='x0'><path d='M0 0h1'/></g>");
        for (int i = 1; i < 30; i++)
            svg.Append("<g id='x").Append(i).Append("'>").Insert(svg.Length, $"<use href='#x{i - 1}'/>", 10).Append("</g>");
        List<PdfProblem> problems = [];
        Print(svg.Append("</defs><use href='#x29'/></svg>").ToString(), problems);
        Assert.Contains(problems, p => p.Code == GraphicsCodes.Limit && p.Severity == PdfSeverity.Error);
    }

    [Fact]
    public void Deep_groups_go_into_forms_where_the_format_ends() =>
        Print("<svg>" + string.Concat(Enumerable.Repeat("<g transform='rotate(1)'>", 100)) + "<rect width='9' height='9'/>" + string.Concat(Enumerable.Repeat("</g>", 100)) + "</svg>", []);

    [Fact]
    public void A_group_is_made_lighter_as_a_whole()
    {
        byte[] pdf = Print("""<svg><g opacity=".5"><rect width="5" height="5"/><rect x="2" width="5" height="5"/></g></svg>""", []);
        PdfDocument document = PdfDocument.Read(pdf);
        Assert.Contains(document.Objects.Values.OfType<PdfDictionary>(), d => document.Name(d, "Subtype") == "Form" && d.ContainsKey("Group"));
        Assert.Contains("/G0 gs\nq 1 0 0 1 0 0 cm /X0 Do Q", ContentOf(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_stands_where_its_anchor_says()
    {
        double end = PlaceOf(Draw("""<svg viewBox="0 0 100 100"><text x="50" y="20" font-size="10px" text-anchor="end">Hours</text></svg>"""));
        double middle = PlaceOf(Draw("<svg viewBox='0 0 100 100'><text x='50' y='20' font-size='10px' text-anchor='middle'> Hours\n </text></svg>"));
        double start = PlaceOf(Draw("""<svg viewBox="0 0 100 100"><text x="50" y="20" font-size="10px">Hours</text></svg>"""));
        Assert.Equal(50, start);
        Assert.True(end < middle && middle < start);
        Assert.Equal(start - middle, middle - end, 0.002);
    }

    [Fact]
    public void Parts_of_a_text_follow_each_other_and_may_begin_anew()
    {
        string content = Draw("""<svg viewBox="0 0 100 100"><text x="5" y="20" font-size="10px">a<tspan dx="2" fill="red">b</tspan><tspan x="7" y="40">c</tspan></text></svg>""");
        Assert.Equal(3, content.Split(" Tm ").Length - 1);
        Assert.Contains("1 0 0 -1 7 40 Tm", content, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_no_font_has_is_an_error_that_names_it()
    {
        List<PdfProblem> problems = [];
        Print("<svg><text x='5' y='20'>a\U0001F9A9</text></svg>", problems);
        Assert.Contains(problems, p => p.Severity == PdfSeverity.Error && p.Message.Contains("U+1F9A9", StringComparison.Ordinal));
    }

    [Fact]
    public void A_gradient_along_a_line_fills_a_shape()
    {
        byte[] pdf = Print("""<svg viewBox="0 0 100 100"><linearGradient id="g"><stop offset="0" stop-color="red"/><stop offset="50%" stop-color="blue"/><stop offset="1"/></linearGradient><rect x="10" width="80" height="50" fill="url(#g)"/></svg>""", []);
        Assert.Contains("W n /S0 sh Q", ContentOf(pdf), StringComparison.Ordinal);
        Assert.Contains("/Coords", Keys(PdfDocument.Read(pdf)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shape_is_clipped_by_the_shapes_of_a_clip_path() =>
        Assert.Contains(
            "2 0 m\n4 0 l\n4 2 l\n2 2 l\nh\nW n\n",
            Draw("""<svg viewBox="0 0 100 100"><clipPath id="c"><rect width="2" height="2" transform="translate(2)"/></clipPath><rect width="9" height="9" clip-path="url(#c)"/></svg>"""),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<svg>\n<blob/></svg>", GraphicsCodes.UnknownElement, 2)]
    [InlineData("<svg>\n<rect wide='5'/></svg>", GraphicsCodes.UnknownAttribute, 2)]
    [InlineData("<svg>\n\n<rect width='x' height='5'/></svg>", GraphicsCodes.BadValue, 3)]
    [InlineData("<svg>\n<path d='M0 0 L'/></svg>", GraphicsCodes.BadValue, 2)]
    [InlineData("<svg>\n<rect width='5' height='5' transform='spin(1)'/></svg>", GraphicsCodes.BadValue, 2)]
    [InlineData("<svg>\n<use href='#nobody'/></svg>", GraphicsCodes.BadReference, 2)]
    [InlineData("<svg viewBox='0 0 1'>\n</svg>", GraphicsCodes.BadValue, 1)]
    [InlineData("<svg>\n<marker id='m'/></svg>", GraphicsCodes.NotDone, 2)]
    public void What_is_not_drawn_is_told_with_its_line(string svg, string code, int line)
    {
        List<PdfProblem> problems = [];
        Print(svg, problems);
        Assert.Contains(problems, p => p.Code == code && p.Line == line && p.Severity == PdfSeverity.Warning);
    }

    [Theory]
    [InlineData("<svg viewBox='0 0 0 0'><rect width='1' height='1'/></svg>")]
    [InlineData("<svg viewBox='-1e300 0 1e300 1e-300'><rect width='1e99' height='1e99' rx='1e300'/></svg>")]
    [InlineData("<svg><rect width='NaN' height='Infinity'/><circle r='-1'/><ellipse rx='1'/></svg>")]
    [InlineData("<svg><path d='M1e400 1e400 A1e-300 1e300 1e9 1 1 5 5'/></svg>")]
    [InlineData("<svg><g transform='scale(0)'><text x='1' y='1'>a</text></g></svg>")]
    [InlineData("<svg><text/><text> </text><polygon points=''/><polygon points='1'/></svg>")]
    public void Odd_sizes_give_a_well_made_file(string svg) => Print(svg, []);

    [Fact]
    public void A_drawing_with_any_character_changed_gives_a_well_made_file()
    {
        const string svg = """
            <svg viewBox="0 0 90 60" preserveAspectRatio="xMinYMax slice"><defs><symbol id="s" viewBox="0 0 9 9"><path d="M1 1h4v3zA5 4 30 1 0 8 8"/></symbol></defs><linearGradient id="g"><stop offset="5%"/></linearGradient><g
            transform="translate(1 2) rotate(30)" opacity=".5" clip-path="url(#c)"><use href="#s" x="3" width="20"/><rect rx="3" width="8" height="1e1" fill="url(#g)" stroke="red" stroke-dasharray="1 2"/><text x="4" dy="1em">ab<tspan>c</tspan></text></g><clipPath id="c"><circle r="4"/></clipPath></svg>
            """;
        for (int i = 5; i < svg.Length; i++)
        {
            const string signs = "<\"0-e%#";
            TryPrint(string.Concat(svg.AsSpan(0, i), [signs[i % signs.Length]], svg.AsSpan(i + 1)));
        }
    }

    private static void TryPrint(string svg)
    {
        if (Find(HtmlReader.Read(svg, ReadingLimits.Default, new ProblemSink()).Root, e => e.Name == "svg") is not null)
            Print(svg, []);
    }

    private static string Draw(string svg) => ContentOf(Print(svg, []));

    private static byte[] Print(string svg, List<PdfProblem> problems)
    {
        var sink = new ProblemSink();
        HtmlDocument document = HtmlReader.Read(svg, ReadingLimits.Default, new ProblemSink());
        StyleBook styles = StyleBook.Read(document, new SheetCache(), new ProblemSink());
        HtmlElement root = Find(document.Root, e => e.Name == "svg")!; // Each test has one.
        var file = new PdfFile(Samples.Info);
        Canvas page = file.AddPage(200, 200);
        var painter = new DrawingPainter(new DrawingContext
        {
            StyleOf = styles.For,
            ElementById = id => Find(root, e => e.Id == id),
            Fonts = FontSet.BuiltIn,
            Problems = sink,
            File = file,
        });
        StructureElement figure = file.Document.Add(StructureRole.Figure);
        figure.Alt = "A drawing";
        figure.BBox = new Rectangle(10, 10, 100, 100);
        page.BeginTagged(figure);
        painter.Draw(page, root, styles.For(root, ComputedStyle.Initial), new Rectangle(10, 10, 100, 100));
        page.EndContent();
        problems.AddRange(sink.InOrder());
        byte[] pdf = file.Save();
        Assert.Empty(PdfChecker.Check(pdf));
        return pdf;
    }

    private static HtmlElement? Find(HtmlElement element, Func<HtmlElement, bool> isWanted) =>
        isWanted(element) ? element : element.Children.OfType<HtmlElement>().Select(c => Find(c, isWanted)).FirstOrDefault(f => f is not null);

    private static string ContentOf(byte[] pdf)
    {
        PdfDocument document = PdfDocument.Read(pdf);
        return Encoding.Latin1.GetString(document.Content(document.Dictionary(document.Pages[0]["Contents"])));
    }

    private static string Keys(PdfDocument document) =>
        string.Join(' ', document.Dictionary(document.Dictionary(document.Dictionary(document.Pages[0]["Resources"])["Shading"])["S0"]).Keys.Select(k => "/" + k));

    private static double PlaceOf(string content)
    {
        string before = content[..content.IndexOf(" Tm", StringComparison.Ordinal)];
        return double.Parse(before.Split(' ')[^2], System.Globalization.CultureInfo.InvariantCulture);
    }
}
