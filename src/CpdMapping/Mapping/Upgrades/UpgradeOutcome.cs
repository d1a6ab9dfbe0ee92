namespace CpdMapping.Mapping.Upgrades;

/// <summary>What an upgrade can do with a claim.</summary>
public enum UpgradeOutcome
{
    /// <summary>A way leads to the other edition that carries the claim's minutes.</summary>
    Carried,

    /// <summary>Ways lead there, and none carries minutes: a person has to decide.</summary>
    Suggested,

    /// <summary>No way leads there.</summary>
    NotCarried,
}
