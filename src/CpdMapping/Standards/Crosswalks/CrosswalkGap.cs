namespace CpdMapping.Standards.Crosswalks;

/// <summary>A standard for which a crosswalk says nothing, and why: so that none is forgotten in silence.</summary>
/// <param name="Standard">The standard, of either edition.</param>
/// <param name="Why">Why there is no row for it.</param>
public sealed record CrosswalkGap(StandardRef Standard, string Why);
