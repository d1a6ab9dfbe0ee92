using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Tests.Writing;

public class TrigonometryTests
{
    [Fact]
    public void Sine_and_cosine_are_those_of_the_platform_to_twelve_places()
    {
        for (double degrees = -1000; degrees < 1000; degrees += 0.37)
        {
            (double sine, double cosine) = Trigonometry.SineAndCosine(degrees);
            Assert.Equal(Math.Sin(degrees * Math.PI / 180), sine, 1e-12);
            Assert.Equal(Math.Cos(degrees * Math.PI / 180), cosine, 1e-12);
        }
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(90, 1, 0)]
    [InlineData(180, 0, -1)]
    [InlineData(270, -1, 0)]
    [InlineData(-90, -1, 0)]
    [InlineData(360, 0, 1)]
    public void Quarter_turns_are_exact(double degrees, double sine, double cosine)
    {
        (double s, double c) = Trigonometry.SineAndCosine(degrees);
        Assert.Equal((sine, cosine), (s + 0.0, c + 0.0));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_angle_turns_nothing(double degrees) => Assert.Equal((0, 1), Trigonometry.SineAndCosine(degrees));

    [Fact]
    public void A_slant_of_a_right_angle_stays_a_number() => Assert.Equal(1e6, Math.Abs(Trigonometry.Tangent(90)));
}
