namespace CpdMapping.Auditing.Sampling;

/// <summary>How sure a statement about a population is to be.</summary>
public enum Confidence
{
    /// <summary>19 times in 20, which is usual.</summary>
    NinetyFive,

    /// <summary>9 times in 10.</summary>
    Ninety,

    /// <summary>99 times in 100.</summary>
    NinetyNine,
}
