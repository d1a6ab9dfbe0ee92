using System.Collections.Frozen;
using CpdMapping.Pdf.Markup;

namespace CpdMapping.Pdf.Graphics;

/// <summary>Tells of attributes that have no effect.</summary>
internal static class AttributeCheck
{
    private static readonly FrozenSet<string> Everywhere = Words(
        "id class style lang role tabindex focusable version transform href hidden dir "
        + "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset "
        + "opacity color display visibility clip-path clip-rule overflow font font-family font-size font-weight font-style font-variant letter-spacing word-spacing "
        + "text-anchor text-decoration dominant-baseline direction unicode-bidi stop-color stop-opacity "
        + "shape-rendering text-rendering image-rendering color-interpolation paint-order vector-effect pointer-events cursor enable-background");

    private static readonly FrozenDictionary<string, FrozenSet<string>> Own = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["svg"] = Words("x y width height viewBox preserveAspectRatio baseProfile"),
        ["use"] = Words("x y width height"),
        ["rect"] = Words("x y width height rx ry pathLength"),
        ["circle"] = Words("cx cy r pathLength"),
        ["ellipse"] = Words("cx cy rx ry pathLength"),
        ["line"] = Words("x1 y1 x2 y2 pathLength"),
        ["polyline"] = Words("points pathLength"),
        ["polygon"] = Words("points pathLength"),
        ["path"] = Words("d pathLength"),
        ["text"] = Words("x y dx dy"),
        ["tspan"] = Words("x y dx dy"),
        ["a"] = Words("target rel"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void Run(HtmlElement element, DrawingProblems problems)
    {
        FrozenSet<string>? own = Own.GetValueOrDefault(element.Name);
        foreach (HtmlAttribute attribute in element.Attributes)
        {
            string name = attribute.Name;
            bool isKnown = Everywhere.Contains(name) || own?.Contains(name) == true
                || name.StartsWith("aria-", StringComparison.Ordinal) || name.StartsWith("data-", StringComparison.Ordinal)
                || name.StartsWith("xmlns", StringComparison.Ordinal) || name.StartsWith("xml:", StringComparison.Ordinal) || name.StartsWith("xlink:", StringComparison.Ordinal);
            if (!isKnown && !ElementNames.IsNotDone(element.Name))
                problems.UnknownAttribute(element, attribute);
        }
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
