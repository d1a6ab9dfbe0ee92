namespace CpdMapping.Auditing.Sampling;

/// <summary>One person of a population from which a sample is drawn.</summary>
/// <param name="Id">What the register calls the person, such as a registration number; unique in the population.</param>
/// <param name="Stratum">The part of the population that the person belongs to, such as a profession; null where there are none.</param>
/// <param name="Weight">How much the person weighs in a draw by risk: 1 or more.</param>
/// <param name="Excluded">Why the person cannot be drawn, such as a first renewal; null where they can.</param>
/// <param name="CarriedIn">Why the person is in the sample without being drawn, such as last year's failure; null where they are not.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record SampleMember(string Id, string? Stratum = null, int Weight = 1, string? Excluded = null, string? CarriedIn = null)
{
    /// <summary>The greatest weight.</summary>
    public const int MostWeight = 1_000_000;

    /// <summary>Gets whether chance decides: the person is neither excluded nor carried in.</summary>
    public bool CanBeDrawn => Excluded is null && CarriedIn is null;
}
