namespace CpdMapping.Mapping.Gaps;

/// <summary>Why a standard is a gap, from the gravest on.</summary>
public enum GapKind
{
    /// <summary>No standing entry claims the standard or one below it.</summary>
    NotCovered,

    /// <summary>Fewer minutes than <see cref="GapPolicy.Minutes"/> bear on it and all below it.</summary>
    Thin,

    /// <summary>The latest activity ended before <see cref="GapPolicy.Since"/>.</summary>
    Stale,

    /// <summary>No entry has <see cref="GapPolicy.Assurance"/>.</summary>
    OnlyDeclared,
}
