using CpdMapping.Learning;
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

    /// <summary>Gets the entries' parts.</summary>
    public required Sequence<ExplanationLine> Lines { get; init; }

    /// <summary>Gets the minutes that were added so that the printed figures of a set add up to their printed total: 0, or 1 by the largest remainder.</summary>
    public int Rounding { get; init; }

    /// <summary>Gets the exact sum of the lines.</summary>
    public Fraction Sum => Add(Lines);

    /// <summary>Computes the figure from the lines alone, in minutes.</summary>
    public int Recompute() => (int)Sum.Floor() + Rounding;

    // Whole activities are added as whole numbers: bringing fractions to lowest terms costs far more.
    internal static Fraction Add(IReadOnlyList<ExplanationLine> lines)
    {
        var whole = 0L;
        var parts = Fraction.Zero;
        foreach (var line in lines)
        {
            if (line.Share == Fraction.One)
                whole += line.Minutes;
            else
                parts += line.Amount;
        }
        return parts == Fraction.Zero ? new Fraction(whole, 1) : parts + new Fraction(whole, 1);
    }
}
