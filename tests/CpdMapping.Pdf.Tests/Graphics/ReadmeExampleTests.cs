using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Graphics;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Tests.Checking;
using CpdMapping.Pdf.Tests.Writing;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Tests.Graphics;

/// <summary>The example of the room, as it stands in its README.</summary>
public class ReadmeExampleTests
{
    [Fact]
    public void The_example_of_graphics_draws_a_figure()
    {
        var file = new PdfFile(Samples.Info);
        Canvas canvas = file.AddPage(200, 200);
        StructureElement figure = file.Document.Add(StructureRole.Figure);
        figure.Alt = "A square";
        var area = new Rectangle(10, 10, 100, 100);
        figure.BBox = area;
        ComputedStyle style = ComputedStyle.Initial;
        HtmlDocument document = HtmlReader.Read("<svg viewBox='0 0 1 1'><rect width='1' height='1'/></svg>", ReadingLimits.Default, new ProblemSink());
        HtmlElement svg = Svg(document.Root);
        var context = new DrawingContext { StyleOf = (_, _) => style, ElementById = _ => null, Fonts = FontSet.BuiltIn, Problems = new ProblemSink(), File = file };

        var painter = new DrawingPainter(context);
        canvas.BeginTagged(figure);
        painter.Draw(canvas, svg, style, area);
        canvas.EndContent();

        Assert.Empty(PdfChecker.Check(file.Save()));
    }

    private static HtmlElement Svg(HtmlElement element) => element.Name == "svg" ? element : Svg(element.Children.OfType<HtmlElement>().Last());
}
