namespace CpdMapping.Mapping.Bulk;

/// <summary>The figures of a learner's totals.</summary>
internal enum TotalsFigure
{
    RolledUp,
    OwnRolledUp,
    Claimed,
    OwnClaimed,
    Touched,
    OwnTouched,
    Unallocated,
}
