using CpdMapping.Pdf.Layout.Fragments;

namespace CpdMapping.Pdf.Layout.Pages;

/// <summary>One page that is laid out.</summary>
/// <param name="Number">The page's number, counted from 1.</param>
/// <param name="Geometry">The measures of the page.</param>
/// <param name="Content">What flows on it, or null where the page was left blank to reach a left or right one.</param>
internal sealed record PageSheet(int Number, PageGeometry Geometry, Fragment? Content)
{
    /// <summary>Gets what stands at the same place of each page, measured from the page's content.</summary>
    public IReadOnlyList<Placed> Fixed { get; init; } = [];
}
