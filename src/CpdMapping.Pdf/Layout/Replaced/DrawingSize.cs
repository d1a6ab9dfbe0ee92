using System.Globalization;
using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Markup;

namespace CpdMapping.Pdf.Layout.Replaced;

/// <summary>Reads the size that an SVG element gives itself.</summary>
internal static class DrawingSize
{
    private const double PointsPerPixel = 0.75;

    private static readonly (string Unit, double Points)[] Units =
    [
        ("px", PointsPerPixel), ("pt", 1), ("mm", 72 / 25.4), ("cm", 72 / 2.54), ("in", 72), ("pc", 12),
    ];

    /// <summary>Gets the size of a drawing by its width, height and viewBox.</summary>
    public static ReplacedSize Of(Box box)
    {
        if (box.Element is not { } element)
            return default;
        double? width = Length(element, "width");
        double? height = Length(element, "height");
        double? ratio = width is > 0 && height is > 0 ? width / height : ViewBoxRatio(element);
        if (ratio is { } shape)
        {
            width ??= height * shape;
            height ??= width / shape;
        }
        return new ReplacedSize(width, height, ratio);
    }

    private static double? Length(HtmlElement element, string name)
    {
        if (element.Attribute(name) is not { Length: > 0 } text)
            return null;
        var number = text.AsSpan().Trim();
        double scale = PointsPerPixel;
        foreach (var (unit, points) in Units)
        {
            if (!number.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
                continue;
            number = number[..^unit.Length];
            scale = points;
            break;
        }
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value >= 0 && value < 1e6
            ? value * scale
            : null;
    }

    private static double? ViewBoxRatio(HtmlElement element)
    {
        if (element.Attribute("viewBox") is not { } text)
            return null;
        Span<double> numbers = stackalloc double[4];
        int count = 0;
        foreach (string part in text.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            if (count == 4 || !double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[count++]))
                return null;
        return count == 4 && numbers[2] > 0 && numbers[3] > 0 && double.IsFinite(numbers[2] / numbers[3]) ? numbers[2] / numbers[3] : null;
    }
}
