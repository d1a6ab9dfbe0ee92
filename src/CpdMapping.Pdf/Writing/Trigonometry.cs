namespace CpdMapping.Pdf.Writing;

/// <summary>Sine, cosine and tangent that give the same bits on every machine: fixed polynomials, only exact operations.</summary>
internal static class Trigonometry
{
    private const double Pi = 3.141592653589793;

    /// <summary>Sine and cosine of an angle in degrees; exact at the quarter turns. What is no number counts as no turn.</summary>
    public static (double Sine, double Cosine) SineAndCosine(double degrees)
    {
        if (!double.IsFinite(degrees))
            return (0, 1);
        // The remainder of floating-point numbers is exact.
        double turned = degrees % 360;
        if (turned < 0)
            turned += 360;
        int quarter = (int)((turned + 45) / 90);
        double radians = (turned - (quarter * 90.0)) * Pi / 180;
        double sine = Sine(radians);
        double cosine = Cosine(radians);
        return (quarter & 3) switch
        {
            0 => (sine, cosine),
            1 => (cosine, -sine),
            2 => (-sine, -cosine),
            _ => (-cosine, sine),
        };
    }

    /// <summary>The tangent of an angle in degrees, held within a million where it would be endless.</summary>
    public static double Tangent(double degrees)
    {
        (double sine, double cosine) = SineAndCosine(degrees);
        return Math.Clamp(cosine == 0 ? double.CopySign(1e6, sine) : sine / cosine, -1e6, 1e6);
    }

    // Taylor's series to the seventh term: beyond 1e-13 within an eighth of a turn.
    private static double Sine(double x)
    {
        double s = x * x;
        return x * (1 - (s / 6 * (1 - (s / 20 * (1 - (s / 42 * (1 - (s / 72 * (1 - (s / 110 * (1 - (s / 156))))))))))));
    }

    private static double Cosine(double x)
    {
        double s = x * x;
        return 1 - (s / 2 * (1 - (s / 12 * (1 - (s / 30 * (1 - (s / 56 * (1 - (s / 90 * (1 - (s / 132)))))))))));
    }
}
