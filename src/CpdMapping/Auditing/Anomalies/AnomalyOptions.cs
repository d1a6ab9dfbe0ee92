using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies;

/// <summary>From when on something is worth a question. The thresholds are ours and no body's; each is printed in what it finds.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AnomalyOptions
{
    /// <summary>The thresholds that are used when none are given.</summary>
    public static AnomalyOptions Default { get; } = new();

    /// <summary>Gets the most minutes of a day that need no question.</summary>
    /// <value>The default is 600: ten hours.</value>
    public int MostMinutesADay { get; init; } = 600;

    /// <summary>Gets how many days before a cycle's end count as close to the deadline.</summary>
    /// <value>The default is 14.</value>
    public int DeadlineDays { get; init; } = 14;

    /// <summary>Gets the part of the cycle's minutes that may fall into those days.</summary>
    /// <value>The default is 1/2.</value>
    public Fraction MostAtDeadline { get; init; } = new(1, 2);

    /// <summary>Gets how many entries there must be before their likeness, or their bunching, says anything.</summary>
    /// <value>The default is 5.</value>
    public int FewestEntries { get; init; } = 5;

    /// <summary>Gets the minutes below which a piece is short.</summary>
    /// <value>The default is 30.</value>
    public int ShortMinutes { get; init; } = 30;

    /// <summary>Gets the part of the claimed minutes that evidence must show.</summary>
    /// <value>The default is 1/2.</value>
    public Fraction LeastShown { get; init; } = new(1, 2);

    /// <summary>Gets the words below which a text is too short to be called copied.</summary>
    /// <value>The default is 20.</value>
    public int FewestWords { get; init; } = 20;

    /// <summary>Gets how much of the runs of three words two texts must share to be alike: those that both have, by all that either has.</summary>
    /// <value>The default is 3/5; changing one word of every twenty leaves about that much.</value>
    public Fraction Alike { get; init; } = new(3, 5);

    /// <summary>Gets how many words at the beginning of reflections are compared.</summary>
    /// <value>The default is 6.</value>
    public int OpeningWords { get; init; } = 6;
}
