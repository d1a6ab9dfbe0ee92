using System.Globalization;
using CpdMapping.Pdf.Layout.Boxes;

namespace CpdMapping.Pdf.Layout.Tables;

/// <summary>Reads how many rows or columns a box of a table asks to span.</summary>
internal static class CellSpan
{
    /// <summary>The most columns that are looked at, as browsers have it.</summary>
    public const int MostColumns = 1000;

    /// <summary>Gets the number that an attribute gives, from 1 to a limit; 1 where it gives none.</summary>
    public static int Of(Box box, string attribute, int most) =>
        int.TryParse(box.Element?.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span, 1, most) : 1;
}
