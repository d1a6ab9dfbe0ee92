using CpdMapping.Documents.Wording;
using CpdMapping.Mapping.Ledgers;

namespace CpdMapping.Documents.Views;

/// <summary>What an activity brought into a ledger, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LedgerEntryView
{
    /// <summary>Gets the place on the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>Gets the key, such as <c>A1</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the activity's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the activity's last day.</summary>
    public required string Day { get; init; }

    /// <summary>Gets the minutes attended.</summary>
    public required string Attended { get; init; }

    /// <summary>Gets the minutes that count.</summary>
    public required string Counted { get; init; }

    /// <summary>Gets why fewer count, and what does not agree with the certificate, in English.</summary>
    public required Sequence<string> Notes { get; init; }

    internal static LedgerEntryView Of(LedgerEntry entry, PortfolioScope scope) => new()
    {
        Anchor = scope.Anchor(entry.Entry),
        Key = scope.Link(entry.Entry).Text,
        Title = entry.Title,
        Day = scope.Format.Day(entry.On),
        Attended = WordFormat.Number(entry.Attended),
        Counted = WordFormat.Number(entry.Counted),
        Notes = (entry.Why is { } why ? entry.Disagreements.Prepend(why) : entry.Disagreements).ToSequence(),
    };
}
