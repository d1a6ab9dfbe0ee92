using System.Numerics;
using CpdMapping.Learning;
using CpdMapping.Mapping.Units;
using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>How a figure came about. Adding up the lines, and rounding as <see cref="Rounding"/> says, gives the figure again.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record Explanation
{
    /// <summary>Gets what the figure states, such as <c>Minutes credited to pcf@2018/7</c>.</summary>
    public required string Figure { get; init; }

    /// <summary>Gets the policy or rule in words.</summary>
    public required string Rule { get; init; }

    /// <summary>Gets the edition that the figure is about; null where it is about the record as a whole.</summary>
    public EditionRef? Edition { get; init; }

    /// <summary>Gets the entries' parts; those that do not count are among them, with why.</summary>
    public required Sequence<ExplanationLine> Lines { get; init; }

    /// <summary>Gets the unit that the figure is an amount of; null where it is plain minutes.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Gets the minutes, or the steps of the unit, that were added in rounding: 0 or 1. Either the unit rounds so, or the figures of a set add up to their total so, by the largest remainder.</summary>
    public int Rounding { get; init; }

    /// <summary>Gets the exact sum of the lines, in minutes.</summary>
    public Fraction Sum => Add(Lines, Unit);

    /// <summary>Computes the figure from the lines and the unit alone, in minutes.</summary>
    public int Recompute() => (int)Minutes;

    // What is read from a file can be above every number that is printed.
    private BigInteger Minutes => ((Sum.Floor() / (Unit?.StepMinutes ?? 1)) + Rounding) * (Unit?.StepMinutes ?? 1);

    /// <summary>Gives the exact minutes that a line brings into the sum.</summary>
    internal static Fraction AmountOf(ExplanationLine line, Unit? unit) => unit is null ? line.Amount : line.Share * unit.Activity(line.Counted);

    // Whole activities are added as whole numbers: bringing fractions to lowest terms costs far more.
    internal static Fraction Add(IReadOnlyList<ExplanationLine> lines, Unit? unit = null)
    {
        var whole = 0L;
        var parts = Fraction.Zero;
        foreach (var line in lines)
        {
            if (line.Share == Fraction.One)
                whole += unit?.Activity(line.Counted) ?? line.Counted;
            else
                parts += AmountOf(line, unit);
        }
        return parts == Fraction.Zero ? new Fraction(whole, 1) : parts + new Fraction(whole, 1);
    }
}
