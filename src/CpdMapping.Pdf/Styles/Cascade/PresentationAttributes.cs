using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using CpdMapping.Pdf.Markup;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>
/// The attributes of drawings that say what style sheets say too (SVG 2, 6.6). They win over what is inherited and lose to every rule.
/// </summary>
internal static class PresentationAttributes
{
    private static readonly FrozenSet<string> Names = (
        "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset "
        + "opacity color display visibility clip-path clip-rule overflow font-family font-size font-weight font-style font-variant letter-spacing word-spacing "
        + "text-anchor text-decoration dominant-baseline direction unicode-bidi stop-color stop-opacity")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Attributes may leave the unit of a length out; style sheets may not.
    private static readonly FrozenSet<string> Lengths = new[] { "font-size", "letter-spacing", "word-spacing" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The declarations that the attributes come to, as text; null where there are none.</summary>
    public static string? TextOf(HtmlElement element)
    {
        if (!element.IsSvg)
            return null;
        StringBuilder? text = null;
        foreach (HtmlAttribute attribute in element.Attributes)
        {
            // What could end a declaration would begin another one.
            if (!Names.Contains(attribute.Name) || attribute.Value.AsSpan().ContainsAny(";{}!"))
                continue;
            text ??= new StringBuilder();
            text.Append(attribute.Name).Append(':').Append(attribute.Value);
            if (Lengths.Contains(attribute.Name) && double.TryParse(attribute.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
                text.Append("px");
            text.Append(';');
        }
        return text?.ToString();
    }
}
