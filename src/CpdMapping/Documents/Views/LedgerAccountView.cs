using CpdMapping.Documents.Wording;
using CpdMapping.Mapping.Ledgers;

namespace CpdMapping.Documents.Views;

/// <summary>Where a record's minutes went in one edition, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LedgerAccountView
{
    /// <summary>Gets the place on the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>Gets the edition's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the reference to the edition.</summary>
    public required string Ref { get; init; }

    /// <summary>Gets the revision of our encoding.</summary>
    public required string Revision { get; init; }

    /// <summary>Gets whether the lines of single standards are added up.</summary>
    public required bool Adds { get; init; }

    /// <summary>Gets the standards that were credited.</summary>
    public required Sequence<LedgerLineView> Standards { get; init; }

    /// <summary>Gets the remainders.</summary>
    public required Sequence<LedgerLineView> Remainders { get; init; }

    /// <summary>Gets the minutes of the whole record.</summary>
    public required string Minutes { get; init; }

    /// <summary>Gets the amount of the whole record, in the unit.</summary>
    public required string Amount { get; init; }

    internal static LedgerAccountView Of(LedgerAccount account, int number, PortfolioScope scope)
    {
        var lines = account.Lines.ToLookup(line => line.Kind == LedgerLineKind.Credited);
        return new()
        {
            Anchor = $"edition-{WordFormat.Number(number)}",
            Title = account.Edition.Title.Value,
            Ref = account.Edition.Ref.ToString(),
            Revision = WordFormat.Fill(scope.Phrases.RevisionOf, account.Edition.Revision),
            Adds = account.Lines.All(line => line.IsInSum),
            Standards = lines[true].Select(line => LedgerLineView.Of(line, scope)).ToSequence(),
            Remainders = lines[false].Select(line => LedgerLineView.Of(line, scope)).ToSequence(),
            Minutes = WordFormat.Number(account.Total.Minutes),
            Amount = scope.Amount(account.Total),
        };
    }
}
