using CpdMapping.Pdf.Layout.Boxes;

namespace CpdMapping.Pdf.Layout.Fragments;

/// <summary>A piece of a container, with the pieces of what it holds.</summary>
/// <remarks>
/// The pieces are a window on a shared list, with one more before and one after where a page cut a piece in two: cutting a long document costs no copying.
/// </remarks>
/// <param name="Box">The box that this is a piece of.</param>
/// <param name="Width">The width of the border box in points.</param>
/// <param name="Height">The height of the border box in points.</param>
/// <param name="Flow">How the pieces stand to one another.</param>
/// <param name="Window">The pieces as they were laid out, before <see cref="Shift"/>.</param>
internal sealed record BoxFragment(Box Box, double Width, double Height, Flow Flow, ReadOnlyMemory<Placed> Window)
    : Fragment(Box, Width, Height)
{
    /// <summary>Gets how far up the window has moved.</summary>
    public double Shift { get; init; }

    /// <summary>Gets the rest of a piece that the page before cut, or null.</summary>
    public Placed? Lead { get; init; }

    /// <summary>Gets the first part of a piece that this page cuts, or null.</summary>
    public Placed? Trail { get; init; }

    /// <summary>Gets the pieces that are positioned in this box.</summary>
    public IReadOnlyList<Placed> Overlay { get; init; } = [];

    /// <summary>Gets what is said again at the top of each further piece (a table's head), or null.</summary>
    public Placed? RepeatedHead { get; init; }

    /// <summary>Gets what is said again at the foot of each piece but the last (a table's foot), or null.</summary>
    public Placed? RepeatedFoot { get; init; }

    /// <summary>Gets whether the box goes on from the page or column before.</summary>
    public bool Continues { get; init; }

    /// <summary>Gets whether the box goes on in the next page or column.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Gets how many pieces there are in the flow.</summary>
    public int Count => Window.Length + (Lead is null ? 0 : 1) + (Trail is null ? 0 : 1);

    /// <summary>Gets a piece in the flow, where it stands in this fragment.</summary>
    public Placed this[int index]
    {
        get
        {
            if (Lead is { } lead)
            {
                if (index == 0)
                    return lead;
                index--;
            }
            return index < Window.Length ? Window.Span[index].Lower(-Shift) : Trail.GetValueOrDefault();
        }
    }
}
