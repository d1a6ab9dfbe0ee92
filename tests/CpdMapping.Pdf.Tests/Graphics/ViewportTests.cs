using CpdMapping.Pdf.Graphics;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Tests.Graphics;

public class ViewportTests
{
    private static readonly Rectangle Box = new(10, 10, 100, 50);
    private static readonly Rectangle Room = new(0, 0, 200, 200);

    [Theory]
    [InlineData("", 0, 50, 200, 100)]
    [InlineData("xMidYMid meet", 0, 50, 200, 100)]
    [InlineData("xMinYMin", 0, 0, 200, 100)]
    [InlineData("xMaxYMax meet", 0, 100, 200, 100)]
    [InlineData("none", 0, 0, 200, 200)]
    [InlineData("xMidYMid slice", -100, 0, 400, 200)]
    [InlineData("xMinYMax slice", 0, 0, 400, 200)]
    public void The_box_is_fitted_as_it_asks(string alignment, double x, double y, double width, double height) =>
        Assert.Equal(new Rectangle(x, y, width, height), new Viewport(Box, alignment).Into(Room).Apply(Box));

    [Fact]
    public void Without_a_box_the_drawing_stands_as_it_is() =>
        Assert.Equal(Matrix.Translate(5, 6), new Viewport(null, "").Into(new Rectangle(5, 6, 10, 10)));

    [Fact]
    public void A_box_without_an_area_shows_nothing() =>
        Assert.Equal(0, new Viewport(new Rectangle(0, 0, 0, 5), "").Into(Room).Determinant);
}
