namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The units of lengths and angles.</summary>
internal static class Units
{
    public const double PointsPerPixel = 0.75;
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>So much of a unit of length; null where the unit is none.</summary>
    public static LengthSum? Find(double number, string unit) => unit.ToLowerInvariant() switch
    {
        "px" => Absolute(number * PointsPerPixel),
        "pt" => Absolute(number),
        "mm" => Absolute(number * PointsPerMillimetre),
        "cm" => Absolute(number * 10 * PointsPerMillimetre),
        "q" => Absolute(number * PointsPerMillimetre / 4),
        "in" => Absolute(number * 72),
        "pc" => Absolute(number * 12),
        "em" => LengthSum.Zero with { Em = number },
        "rem" => LengthSum.Zero with { Rem = number },
        "ex" or "ch" => LengthSum.Zero with { Em = number * LengthSum.HalfEm },
        "ic" => LengthSum.Zero with { Em = number },
        "vw" or "vi" or "dvw" or "svw" or "lvw" => LengthSum.Zero with { Width = number / 100 },
        "vh" or "vb" or "dvh" or "svh" or "lvh" => LengthSum.Zero with { Height = number / 100 },
        "vmin" => Side(number, greatest: false),
        "vmax" => Side(number, greatest: true),
        _ => null,
    };

    /// <summary>An angle in degrees; null where the unit is none.</summary>
    public static double? Degrees(double number, string unit) => unit.ToLowerInvariant() switch
    {
        "deg" => number,
        "grad" => number * 0.9,
        "rad" => number * (180 / Math.PI),
        "turn" => number * 360,
        _ => null,
    };

    private static LengthSum Side(double number, bool greatest) =>
        LengthSum.Choose(greatest, [LengthSum.Zero with { Width = number / 100 }, LengthSum.Zero with { Height = number / 100 }]);

    private static LengthSum Absolute(double points) => LengthSum.Zero with { Points = points };
}
