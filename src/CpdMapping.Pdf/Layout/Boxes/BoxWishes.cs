using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Boxes;

/// <summary>Reads the wishes about breaks from a style.</summary>
internal static class BoxWishes
{
    /// <summary>Gets what a style says of breaks.</summary>
    public static BreakWishes Of(ComputedStyle style) => new(
        Of(style.BreakBefore),
        Of(style.BreakAfter),
        style.BreakInside != BreakInside.Auto,
        style.Orphans,
        style.Widows);

    private static Breaking Of(BreakBetween wish) => wish switch
    {
        BreakBetween.Avoid or BreakBetween.AvoidPage or BreakBetween.AvoidColumn => Breaking.Avoid,
        BreakBetween.Column => Breaking.Column,
        BreakBetween.Page => Breaking.Page,
        BreakBetween.Left or BreakBetween.Verso => Breaking.Left,
        BreakBetween.Right or BreakBetween.Recto => Breaking.Right,
        _ => Breaking.Auto,
    };
}
