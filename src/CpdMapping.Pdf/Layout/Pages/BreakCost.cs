namespace CpdMapping.Pdf.Layout.Pages;

/// <summary>What a break costs: the cheapest is taken, and of equals the last on the page.</summary>
/// <remarks>The order in which wishes give way is that of CSS Fragmentation 3, section 4.4.</remarks>
internal enum BreakCost
{
    /// <summary>No wish is broken.</summary>
    None,

    /// <summary>Fewer lines stand alone than the author wishes.</summary>
    OrphansOrWidows,

    /// <summary>What the author wishes together is parted.</summary>
    Avoided,
}
