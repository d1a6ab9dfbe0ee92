using CpdMapping.Documents.Wording;
using CpdMapping.Mapping.Ledgers;

namespace CpdMapping.Documents.Views;

/// <summary>A ledger of hours, to print: what came in, and where it went.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LedgerView
{
    /// <summary>Gets what every document shows.</summary>
    public required PageView Page { get; init; }

    /// <summary>Gets the document's words.</summary>
    public required LedgerWords Words { get; init; }

    /// <summary>Gets the learner's name.</summary>
    public required string Learner { get; init; }

    /// <summary>Gets the record's id.</summary>
    public required string Record { get; init; }

    /// <summary>Gets how standards are credited.</summary>
    public required string Credit { get; init; }

    /// <summary>Gets how hours are counted where two entries seem to be about the same ones.</summary>
    public required string Counting { get; init; }

    /// <summary>Gets the unit of the amounts, in English.</summary>
    public required string Unit { get; init; }

    /// <summary>Gets what each activity brought in.</summary>
    public required Sequence<LedgerEntryView> Entries { get; init; }

    /// <summary>Gets the minutes of all activities, as attended.</summary>
    public required string Attended { get; init; }

    /// <summary>Gets the minutes that count.</summary>
    public required string Counted { get; init; }

    /// <summary>Gets the amount that counts, in the unit.</summary>
    public required string Total { get; init; }

    /// <summary>Gets the sessions of the activities whose certificates were given.</summary>
    public required Sequence<LedgerSessionsView> Sessions { get; init; }

    /// <summary>Gets where the minutes went, by edition.</summary>
    public required Sequence<LedgerAccountView> Accounts { get; init; }

    /// <summary>Gets the hours that may be in the record twice.</summary>
    public required Sequence<RepeatView> Repeats { get; init; }

    /// <summary>Prepares a ledger for printing.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="language">The document's language; English when it is null.</param>
    public static LedgerView From(Ledger ledger, DocumentLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var coverage = ledger.Coverage;
        var scope = new PortfolioScope(coverage, null, language ?? DocumentLanguage.English);
        return new()
        {
            Page = PageView.Of(scope.Language, coverage.Record.Specimen, coverage.DataSet),
            Words = scope.Language.Words.Ledger,
            Learner = coverage.Record.Learner,
            Record = coverage.Record.Id,
            Credit = scope.Language.Terms.Of(coverage.Policy),
            Counting = scope.Language.Terms.Of(coverage.Count.Policy),
            Unit = ledger.Unit.ToString(),
            Entries = ledger.Entries.Select(entry => LedgerEntryView.Of(entry, scope)).ToSequence(),
            Attended = WordFormat.Number(ledger.Entries.Sum(entry => entry.Attended)),
            Counted = WordFormat.Number(ledger.Entries.Sum(entry => entry.Counted)),
            Total = scope.Amount(ledger.Total),
            Sessions = ledger.Entries.Where(entry => entry.Certificate is not null).Select(entry => LedgerSessionsView.Of(entry, scope)).ToSequence(),
            Accounts = ledger.Accounts.Select((account, i) => LedgerAccountView.Of(account, i + 1, scope)).ToSequence(),
            Repeats = coverage.Count.Repeats.Select(repeat => RepeatView.Of(repeat, scope)).ToSequence(),
        };
    }
}
