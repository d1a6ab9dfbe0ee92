using System.Collections.Frozen;

namespace CpdMapping.Pdf.Graphics;

/// <summary>The elements of SVG that are not drawn where they stand.</summary>
internal static class ElementNames
{
    private static readonly FrozenSet<string> NotDrawn =
        new[] { "defs", "symbol", "title", "desc", "metadata", "style", "clipPath", "linearGradient", "radialGradient", "stop" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NotDone = new[]
    {
        "image", "foreignObject", "switch", "pattern", "mask", "marker", "filter", "textPath", "animate", "animateTransform", "animateMotion", "set", "view", "script",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the element is there for others, or to be read.</summary>
    public static bool IsNotDrawn(string name) => NotDrawn.Contains(name);

    /// <summary>Whether the element is one of SVG's that we do not draw.</summary>
    public static bool IsNotDone(string name) => NotDone.Contains(name);
}
