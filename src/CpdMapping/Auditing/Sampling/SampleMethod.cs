namespace CpdMapping.Auditing.Sampling;

/// <summary>How people are drawn, in the whole population or in each stratum.</summary>
public enum SampleMethod
{
    /// <summary>Everybody has the same chance, and every set of people too.</summary>
    Simple,

    /// <summary>Every so manieth person in the order of their ids, from a place that the seed gives: everybody has the same chance, and the draw is spread over the list.</summary>
    Systematic,

    /// <summary>A person's chance is in proportion to their weight.</summary>
    RiskWeighted,
}
