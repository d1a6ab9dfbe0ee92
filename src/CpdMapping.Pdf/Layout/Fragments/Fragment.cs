using CpdMapping.Pdf.Layout.Boxes;

namespace CpdMapping.Pdf.Layout.Fragments;

/// <summary>A piece of a box that has its size: what layout gives, what pages cut and what is painted.</summary>
/// <remarks>
/// A fragment does not know where it stands: whoever holds it does (<see cref="Placed"/>), so that a fragment can be moved to another page as it is.
/// Layout makes fragments as if the page had no end; <see cref="Pages.Cutter"/> cuts them afterwards.
/// </remarks>
/// <param name="Box">The box that this is a piece of.</param>
/// <param name="Width">The width of the border box in points.</param>
/// <param name="Height">The height of the border box in points.</param>
internal abstract record Fragment(Box Box, double Width, double Height)
{
    /// <summary>Gets the distance from the top to the first line's baseline, or NaN where there is no line.</summary>
    public double FirstBaseline { get; init; } = double.NaN;

    /// <summary>Gets the distance from the top to the last line's baseline, or NaN where there is no line.</summary>
    public double LastBaseline { get; init; } = double.NaN;

    /// <summary>Gets the margin before, joined with the margins inside that collapse with it.</summary>
    public MarginStrut Before { get; init; }

    /// <summary>Gets the margin after, joined with the margins inside that collapse with it.</summary>
    public MarginStrut After { get; init; }

    /// <summary>Gets whether the margins before and after collapse through the box, which has no height.</summary>
    public bool CollapsesThrough { get; init; }

    /// <summary>Gets what is asked of a break before this fragment, by its box or by the first one inside.</summary>
    public Breaking BreakBefore { get; init; }

    /// <summary>Gets what is asked of a break after this fragment, by its box or by the last one inside.</summary>
    public Breaking BreakAfter { get; init; }

    /// <summary>Gets whether some place inside asks for a new page or column.</summary>
    public bool HasForcedBreak { get; init; }

    /// <summary>Gets whether something in here, itself included, is painted in an order of its own: positioned, transformed or translucent.</summary>
    public bool HasLayers { get; init; }

    /// <summary>Gets the boxes inside that wait for the box that they are positioned in.</summary>
    public IReadOnlyList<Pending> Pending { get; init; } = [];
}
