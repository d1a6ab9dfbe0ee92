namespace CpdMapping.Mapping;

/// <summary>Why a standard is a gap.</summary>
public enum GapKind
{
    /// <summary>No standing entry claims the standard or one below it.</summary>
    NotCovered,

    /// <summary>Only entries without evidence claim it.</summary>
    NoEvidence,
}
