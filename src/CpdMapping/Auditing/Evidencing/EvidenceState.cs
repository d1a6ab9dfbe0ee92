namespace CpdMapping.Auditing.Evidencing;

/// <summary>What was found where a piece of evidence is said to be.</summary>
public enum EvidenceState
{
    /// <summary>The file is there, and its digest is taken.</summary>
    Kept,

    /// <summary>The file is there, and is not the one of which a digest was taken earlier.</summary>
    Changed,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>The name leads out of the record's folder, directly or by a symbolic link; nothing was read.</summary>
    Outside,

    /// <summary>The file cannot be read.</summary>
    Unreadable,

    /// <summary>The reference is an address or a number, so there is no file to look at.</summary>
    Elsewhere,

    /// <summary>The record does not say where it is.</summary>
    NotStated,
}
