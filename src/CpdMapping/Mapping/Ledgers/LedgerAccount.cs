using CpdMapping.Learning;
using CpdMapping.Mapping.Units;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Ledgers;

/// <summary>Where the record's minutes went in one edition, so that nothing is left over.</summary>
/// <remarks>
/// Under the shared policy the credited minutes, what is unallocated and what touches nothing add up to the total. Under the whole policy credited minutes
/// overlap, so what touches the edition and what does not add up to it. Both exactly and as printed. Immutable and safe to share between threads.
/// </remarks>
public sealed record LedgerAccount
{
    /// <summary>Gets the edition.</summary>
    public required Edition Edition { get; init; }

    /// <summary>Gets the lines: the standards that are credited with something, in the body's order, and then the remainders.</summary>
    public required Sequence<LedgerLine> Lines { get; init; }

    /// <summary>Gets the record's total.</summary>
    public required UnitFigure Total { get; init; }

    /// <summary>Gets whether the lines add up to the total, exactly and as printed.</summary>
    public bool Balances
    {
        get
        {
            var sum = Lines.Where(line => line.IsInSum).ToList();
            return sum.Sum(line => line.Amount.Minutes) == Total.Minutes
                && sum.Aggregate(Fraction.Zero, (all, line) => all + line.Amount.Explain().Sum) == Total.Explain().Sum;
        }
    }
}
