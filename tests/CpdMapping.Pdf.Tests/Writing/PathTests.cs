using CpdMapping.Pdf.Writing;
using Path = CpdMapping.Pdf.Writing.Path;

namespace CpdMapping.Pdf.Tests.Writing;

public class PathTests
{
    [Fact]
    public void A_closed_path_goes_on_where_it_began()
    {
        Path path = new Path().MoveTo(1, 2).LineTo(5, 6).Close();
        Assert.Equal(new Point(1, 2), path.Current);
        Assert.Equal([PathStep.Move, PathStep.Line, PathStep.Close], path.Steps);
    }

    [Fact]
    public void Radii_that_overlap_are_all_made_smaller_by_one_factor()
    {
        CornerRadii fitted = new CornerRadii(30).FittedTo(new Rectangle(0, 0, 100, 40));
        Assert.Equal(new Point(20, 20), fitted.UpperLeft);
        Assert.Equal(new Point(20, 20), fitted.LowerRight);
    }

    [Fact]
    public void The_bounds_of_an_ellipse_are_its_box() =>
        Assert.Equal(new Rectangle(10, 5, 20, 10), new Path().Ellipse(new Point(20, 10), 10, 5).Bounds);

    [Fact]
    public void A_turn_and_its_opposite_are_no_turn()
    {
        Matrix both = Matrix.Rotate(33).Then(Matrix.Rotate(-33));
        Assert.Equal(1, both.A, 12);
        Assert.Equal(0, both.B, 12);
    }

    [Fact]
    public void A_rectangle_is_transformed_into_the_upright_one_around_it()
    {
        Rectangle turned = Matrix.Rotate(90).Apply(new Rectangle(0, 0, 10, 4));
        Assert.Equal(new Rectangle(-4, 0, 4, 10), turned);
    }
}
