using CpdMapping.Pdf.Layout.Fragments;

namespace CpdMapping.Pdf.Layout.Pages;

/// <summary>A place at which a fragment can be cut: before one of its pieces, or inside one, or inside several that stand side by side.</summary>
internal sealed class BreakPoint
{
    /// <summary>Gets what the break costs.</summary>
    public required BreakCost Cost { get; init; }

    /// <summary>Gets the piece before or inside which the cut is made.</summary>
    public int Index { get; init; }

    /// <summary>Gets the cut inside that piece, or null where the cut is before it.</summary>
    public BreakPoint? Inside { get; init; }

    /// <summary>Gets the cut of each piece that stands side by side, null for one that is not cut; null for a stack.</summary>
    public BreakPoint?[]? Sides { get; init; }

    /// <summary>Gets the kind of break that the author asked for, or <see cref="Breaking.Auto"/>.</summary>
    public Breaking Forced { get; init; }
}
