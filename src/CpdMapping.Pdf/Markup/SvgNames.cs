using System.Collections.Frozen;

namespace CpdMapping.Pdf.Markup;

/// <summary>Names in SVG that have capitals, found however they are written, as browsers do.</summary>
internal static class SvgNames
{
    private static readonly FrozenDictionary<string, string> Names =
        ("clipPath foreignObject linearGradient radialGradient textPath clipPathUnits gradientTransform gradientUnits lengthAdjust markerHeight markerUnits markerWidth maskContentUnits maskUnits "
            + "pathLength patternContentUnits patternTransform patternUnits preserveAspectRatio refX refY spreadMethod startOffset textLength viewBox")
        .Split(' ').ToFrozenDictionary(name => name.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The name as SVG spells it.</summary>
    public static string Spell(string lowerName) => Names.GetValueOrDefault(lowerName, lowerName);
}
