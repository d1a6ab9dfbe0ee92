namespace CpdMapping.Auditing.Sampling;

/// <summary>That each stratum has its share of the sample, and at least a minimum.</summary>
/// <remarks>
/// A flat percentage says little of a small stratum: 38 of 1,500 leave a margin of 16 points. So a minimum raises a stratum's number, and with it the whole sample.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed record SampleStratification
{
    /// <summary>Gets the least number of people drawn in every stratum that has no minimum of its own.</summary>
    /// <value>The default is 0.</value>
    public int Minimum { get; init; }

    /// <summary>Gets the strata with a minimum of their own.</summary>
    public Sequence<StratumMinimum> Own { get; init; }

    internal int MinimumOf(string? stratum) => Own.FirstOrDefault(own => own.Stratum == stratum)?.Minimum ?? Minimum;
}
