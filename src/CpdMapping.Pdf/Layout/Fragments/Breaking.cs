namespace CpdMapping.Pdf.Layout.Fragments;

/// <summary>What is asked of a break between two boxes, in order of strength.</summary>
internal enum Breaking
{
    /// <summary>Nothing is asked.</summary>
    Auto,

    /// <summary>No break, if one can be had elsewhere.</summary>
    Avoid,

    /// <summary>A new column.</summary>
    Column,

    /// <summary>A new page.</summary>
    Page,

    /// <summary>A new left-hand page.</summary>
    Left,

    /// <summary>A new right-hand page.</summary>
    Right,
}
