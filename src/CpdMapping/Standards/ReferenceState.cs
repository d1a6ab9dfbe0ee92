namespace CpdMapping.Standards;

/// <summary>What a reference to a standard is worth on a given day.</summary>
public enum ReferenceState
{
    /// <summary>The edition is in force on that day.</summary>
    Current,

    /// <summary>The standard exists, but its edition is not in force on that day.</summary>
    ValidButSuperseded,

    /// <summary>The edition is not loaded or has no such standard.</summary>
    Invalid,
}
