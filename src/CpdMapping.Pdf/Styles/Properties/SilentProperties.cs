using System.Collections.Frozen;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Properties that concern screens alone, or that change nothing on paper: known, and without effect.</summary>
internal static class SilentProperties
{
    private static readonly FrozenSet<string> Names = (
        "accent-color all-space-treatment animation animation-delay animation-direction animation-duration animation-fill-mode animation-iteration-count animation-name animation-play-state "
        + "animation-timing-function appearance backdrop-filter backface-visibility background-attachment box-shadow caret-color color-adjust color-scheme contain contain-intrinsic-size container container-name "
        + "container-type content-visibility cursor filter font-display font-feature-settings font-optical-sizing font-palette font-size-adjust font-smooth font-stretch font-synthesis font-variant-alternates "
        + "font-variant-east-asian font-variant-emoji font-variant-position font-variation-settings forced-color-adjust hanging-punctuation image-orientation image-rendering isolation interpolate-size "
        + "line-break mask mix-blend-mode outline outline-color outline-offset outline-style outline-width overflow-anchor overscroll-behavior overscroll-behavior-x overscroll-behavior-y perspective "
        + "perspective-origin pointer-events print-color-adjust resize scroll-behavior scrollbar-color scrollbar-gutter scrollbar-width shape-rendering speak speak-as tap-highlight-color text-decoration-skip "
        + "text-decoration-skip-ink text-emphasis text-justify text-overflow text-rendering text-shadow text-size-adjust text-underline-position text-wrap text-wrap-mode text-wrap-style touch-action transition transition-behavior "
        + "transition-delay transition-duration transition-property transition-timing-function user-select vector-effect view-transition-name white-space-collapse will-change zoom hyphenate-character "
        + "color-interpolation color-rendering paint-order src unicode-range font-variant-settings bookmark-level bookmark-label bookmark-state float-reference margin-trim field-sizing enable-background overflow-clip-margin")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Families = ["scroll-", "-webkit-", "-moz-", "-ms-", "-o-", "-epub-", "-prince-", "-weasy-", "mask-", "animation-timeline"];

    /// <summary>Whether a property is known to change nothing on paper.</summary>
    public static bool Contains(string name) =>
        Names.Contains(name) || Array.Exists(Families, family => name.StartsWith(family, StringComparison.OrdinalIgnoreCase));
}
