namespace CpdMapping.Standards;

/// <summary>What became of a standard from one edition to another.</summary>
public enum StandardChangeKind
{
    /// <summary>It is in the newer edition alone.</summary>
    Added,

    /// <summary>It is in the older edition alone.</summary>
    Removed,

    /// <summary>It has another title.</summary>
    Retitled,

    /// <summary>It has another code, or belongs to another item.</summary>
    Moved,

    /// <summary>It became several.</summary>
    Split,

    /// <summary>Several became it.</summary>
    Merged,
}
