using CpdMapping.Pdf.Graphics.Shapes;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Tests.Graphics;

public class TransformAttributeTests
{
    [Theory]
    [InlineData("translate(3)", 4, 1)]
    [InlineData("translate(3,4)", 4, 5)]
    [InlineData("scale(2)", 2, 2)]
    [InlineData("scale(2 -1)", 2, -1)]
    [InlineData("rotate(90)", -1, 1)]
    [InlineData("rotate(180 1 1)", 1, 1)]
    [InlineData("matrix(1 0 0 1 5 6)", 6, 7)]
    [InlineData("translate(10 0) scale(2)", 12, 2)]
    [InlineData(" translate(1 1) , translate(1,1) ", 3, 3)]
    [InlineData("skewX(45)", 2, 1)]
    [InlineData("", 1, 1)]
    public void A_point_at_one_and_one_is_moved(string text, double x, double y)
    {
        Assert.True(TransformAttribute.TryRead(text, out Matrix matrix));
        Point moved = matrix.Apply(new Point(1, 1));
        Assert.Equal(x, moved.X, 9);
        Assert.Equal(y, moved.Y, 9);
    }

    [Theory]
    [InlineData("rotate")]
    [InlineData("rotate(1")]
    [InlineData("rotate(1 2)")]
    [InlineData("turn(1)")]
    [InlineData("matrix(1 2 3)")]
    [InlineData("scale(1 2 3 4 5 6 7 8)")]
    [InlineData("translate(x)")]
    [InlineData("5")]
    public void What_is_no_transform_is_refused(string text) => Assert.False(TransformAttribute.TryRead(text, out _));
}
