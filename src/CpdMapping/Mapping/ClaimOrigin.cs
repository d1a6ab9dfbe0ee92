namespace CpdMapping.Mapping;

/// <summary>Which claims a figure counts.</summary>
internal enum ClaimOrigin
{
    /// <summary>All that count for the edition.</summary>
    Any,

    /// <summary>Those that are pinned to the edition.</summary>
    Own,

    /// <summary>Those that crosswalks bring from other editions.</summary>
    Carried,
}
