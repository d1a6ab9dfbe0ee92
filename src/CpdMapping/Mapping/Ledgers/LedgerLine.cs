using CpdMapping.Mapping.Units;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Ledgers;

/// <summary>Minutes that went to one place of an account.</summary>
/// <param name="Kind">Where they went.</param>
/// <param name="Standard">The standard; null where they went to none.</param>
/// <param name="Amount">How much, in the ledger's unit, and why.</param>
/// <param name="IsInSum">Whether the line is one of those that add up to the account's total.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LedgerLine(LedgerLineKind Kind, Standard? Standard, UnitFigure Amount, bool IsInSum);
