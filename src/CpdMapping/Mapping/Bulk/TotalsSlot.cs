namespace CpdMapping.Mapping.Bulk;

/// <summary>What one number of a learner's totals is.</summary>
/// <param name="Edition">The edition's place among those mapped.</param>
/// <param name="Figure">Which figure.</param>
/// <param name="Place">The standard's place in the edition, where the figure is about a standard.</param>
internal readonly record struct TotalsSlot(int Edition, TotalsFigure Figure, int Place)
{
    public int Of(EditionMinutes minutes) => Figure switch
    {
        TotalsFigure.RolledUp => minutes.RolledUp[Place],
        TotalsFigure.OwnRolledUp => minutes.OwnRolledUp[Place],
        TotalsFigure.Claimed => minutes.Claimed[Place],
        TotalsFigure.OwnClaimed => minutes.OwnClaimed[Place],
        TotalsFigure.Touched => minutes.Touched,
        TotalsFigure.OwnTouched => minutes.OwnTouched,
        _ => minutes.Unallocated.GetValueOrDefault(),
    };
}
