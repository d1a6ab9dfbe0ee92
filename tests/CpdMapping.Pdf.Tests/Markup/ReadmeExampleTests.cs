using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Problems;

namespace CpdMapping.Pdf.Tests.Markup;

public sealed class ReadmeExampleTests
{
    [Fact]
    public void The_example_of_the_room_holds()
    {
        var problems = new ProblemSink();
        HtmlDocument document = HtmlReader.Read("<title>A list</title><ul><li>one<li>two</ul>", ReadingLimits.Default, problems);
        string? title = document.Title;                       // A list
        var list = (HtmlElement)document.Body.Children[0];    // <ul> with two items

        Assert.Equal(("A list", 2), (title, list.Children.Count));
    }
}
