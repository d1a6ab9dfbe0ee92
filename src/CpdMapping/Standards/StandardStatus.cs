namespace CpdMapping.Standards;

/// <summary>Whether a single item stands for as long as its edition does.</summary>
public enum StandardStatus
{
    /// <summary>The item stands with its edition.</summary>
    InForce,

    /// <summary>The body took the item out while the edition went on. Old claims on it stay readable.</summary>
    Withdrawn,
}
