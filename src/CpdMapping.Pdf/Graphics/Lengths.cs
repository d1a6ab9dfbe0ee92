using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Graphics;

/// <summary>Reads lengths that are attributes of shapes, in user units: one of them is a pixel of a drawing that is not scaled.</summary>
/// <param name="Element">The element whose attributes are read.</param>
/// <param name="View">The size that per cent are of.</param>
/// <param name="Style">The style that says the size of the font.</param>
/// <param name="Problems">Where a value that is none is told.</param>
internal readonly record struct Lengths(HtmlElement Element, Rectangle View, ComputedStyle Style, DrawingProblems Problems)
{
    /// <summary>Points in a user unit, before the drawing is fitted into its room.</summary>
    public const double UserUnit = 0.75;

    public double X(string name, double missing = 0) => Read(name, View.Width) ?? missing;

    public double Y(string name, double missing = 0) => Read(name, View.Height) ?? missing;

    /// <summary>A length that per cent of are of the diagonal.</summary>
    public double Radius(string name, double missing = 0) =>
        Read(name, Math.Sqrt(((View.Width * View.Width) + (View.Height * View.Height)) / 2)) ?? missing;

    public bool Has(string name) => Element.Attribute(name) is { } value && value.Trim() != "auto";

    private double? Read(string name, double whole)
    {
        if (!Element.TryGetAttribute(name, out HtmlAttribute attribute))
            return null;
        var scanner = new NumberScanner(attribute.Value);
        if (!scanner.TryNumber(out double number) || Unit(scanner.Word(), whole) is not { } unit || !scanner.IsAtEnd)
        {
            if (Has(name))
                Problems.BadValue(attribute, "a number and perhaps a unit");
            return null;
        }
        return number * unit;
    }

    private double? Unit(ReadOnlySpan<char> unit, double whole) => unit switch
    {
        "" or "px" => 1,
        "%" => whole / 100,
        "em" => Style.FontSize / UserUnit,
        "ex" => Style.FontSize / UserUnit / 2,
        "pt" => 1 / UserUnit,
        "mm" => 96 / 25.4,
        "cm" => 96 / 2.54,
        "in" => 96,
        "pc" => 16,
        _ => null,
    };
}
