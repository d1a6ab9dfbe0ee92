namespace CpdMapping.Auditing;

/// <summary>The arithmetic of a finding: what counts of each entry, what comes from the cycle before, and what was asked for.</summary>
/// <remarks>The counted amounts of <see cref="Lines"/>, <see cref="Rounding"/> and <see cref="CarriedOver"/> always add up to <see cref="Total"/>. Immutable and safe to share between threads.</remarks>
public sealed record FindingSum
{
    /// <summary>Gets the unit of every amount: <c>minutes</c> or <c>pieces</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Gets the entries that were looked at, in order of date.</summary>
    public required Sequence<FindingLine> Lines { get; init; }

    /// <summary>Gets what rounding the sum of the lines to the scheme's unit adds; below 0 where it takes something off.</summary>
    public int Rounding { get; init; }

    /// <summary>Gets what is carried over from the cycle before.</summary>
    public int CarriedOver { get; init; }

    /// <summary>Gets what counts in all.</summary>
    public int Total => Lines.Sum(line => line.Counted) + Rounding + CarriedOver;

    /// <summary>Gets what the rule asks for; the least where it depends on something that the record does not state.</summary>
    public required int Asked { get; init; }

    /// <summary>Gets what would be asked of somebody else: the most, where it depends on something that the record does not state; otherwise the same as <see cref="Asked"/>.</summary>
    public required int AskedAtMost { get; init; }
}
