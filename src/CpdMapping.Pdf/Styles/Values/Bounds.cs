namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Keeps numbers from strangers within what a layout can add up without harm.</summary>
internal static class Bounds
{
    /// <summary>More points than any page has, and few enough that thousandths stay exact.</summary>
    public const double Largest = 1e7;

    public static double Clamp(double number) => double.IsNaN(number) ? 0 : Math.Clamp(number, -Largest, Largest);
}
