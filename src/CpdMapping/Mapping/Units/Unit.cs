using CpdMapping.Standards;

namespace CpdMapping.Mapping.Units;

/// <summary>What a body counts learning in, and how minutes become it: an hour of 60 or of 50 minutes, a credit, a CEU.</summary>
/// <remarks>
/// Minutes are whole everywhere and are converted once, here, at the end. Two units are the same only when the body and the version are, whatever they are
/// called. Immutable and safe to share between threads.
/// </remarks>
public sealed partial record Unit
{
    /// <summary>Gets the reference: of the unit, or of the scheme whose unit it is.</summary>
    public required UnitRef Ref { get; init; }

    /// <summary>Gets whose unit it is; null where it is nobody's own.</summary>
    public string? Body { get; init; }

    /// <summary>Gets what one is called, such as <c>credit</c>.</summary>
    public required string One { get; init; }

    /// <summary>Gets what several are called, such as <c>credits</c>.</summary>
    public required string Many { get; init; }

    /// <summary>Gets how many minutes make one: 1 or more.</summary>
    public required int MinutesEach { get; init => field = AtLeast(1, value, nameof(MinutesEach)); }

    /// <summary>Gets the smallest part that is counted, in minutes: 1 or more.</summary>
    /// <value>The default is 1: nothing is rounded.</value>
    public int StepMinutes { get; init => field = AtLeast(1, value, nameof(StepMinutes)); } = 1;

    /// <summary>Gets how minutes become whole steps.</summary>
    /// <value>The default is <see cref="UnitRounding.Down"/>.</value>
    public UnitRounding Rounding { get; init; }

    /// <summary>Gets what is rounded.</summary>
    /// <value>The default is <see cref="RoundedPart.Total"/>.</value>
    public RoundedPart Rounds { get; init; }

    /// <summary>Gets the minutes of the shortest activity that counts.</summary>
    /// <value>The default is 0: every activity counts.</value>
    public int ShortestMinutes { get; init => field = AtLeast(0, value, nameof(ShortestMinutes)); }

    /// <summary>Gets whether the body states the unit; otherwise it is the hour of 60 minutes, since the body counts no time.</summary>
    /// <value>The default is true.</value>
    public bool IsStated { get; init; } = true;

    /// <summary>Gets what it rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Gets the address where it was seen; null where the basis is general knowledge.</summary>
    public string? Source { get; init; }

    /// <summary>Gets what a reader should know about it; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Gets whether minutes stay as they are: nothing is rounded and nothing is left out.</summary>
    public bool KeepsMinutes => StepMinutes == 1 && ShortestMinutes == 0;

    /// <summary>Gives the hour of 60 minutes, kept to the minute, for a body that states no unit of time.</summary>
    /// <param name="reference">The reference of the body's scheme.</param>
    public static Unit HourFor(UnitRef reference) => new()
    {
        Ref = reference,
        One = "hour",
        Many = "hours",
        MinutesEach = 60,
        IsStated = false,
        Basis = Basis.Unverified,
        Note = "The scheme states no unit of time.",
    };

    private static int AtLeast(int least, int value, string name) =>
        value >= least ? value : throw new ArgumentOutOfRangeException(name, value, $"A unit needs {least} or more.");
}
