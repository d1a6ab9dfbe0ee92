using CpdMapping.Documents.Wording;
using CpdMapping.Mapping.Ledgers;

namespace CpdMapping.Documents.Views;

/// <summary>The sessions behind an activity, by its certificate, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LedgerSessionsView
{
    /// <summary>Gets the place on the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>Gets whose sessions they are.</summary>
    public required string Caption { get; init; }

    /// <summary>Gets the certificate's number, the minutes that it counts, and by which rule.</summary>
    public required string Certificate { get; init; }

    /// <summary>Gets the sessions.</summary>
    public required Sequence<LedgerSessionView> Rows { get; init; }

    internal static LedgerSessionsView Of(LedgerEntry entry, PortfolioScope scope)
    {
        var certificate = entry.Certificate!; // the caller leaves out entries without one
        var phrases = scope.Language.Words.Figures;
        var counts = certificate.CountedMinutes == certificate.AttendedMinutes
            ? WordFormat.Fill(scope.Phrases.MinutesAttended, certificate.AttendedMinutes, certificate.ScheduledMinutes)
            : WordFormat.Fill(scope.Phrases.MinutesCounted, certificate.AttendedMinutes, certificate.ScheduledMinutes, certificate.CountedMinutes);
        return new()
        {
            Anchor = $"sessions-{scope.Link(entry.Entry).Text}",
            Caption = WordFormat.Fill(phrases.SessionsOfEntry, scope.Link(entry.Entry).Text),
            Certificate = WordFormat.Fill(phrases.CertificateCounts, certificate.Number, counts, scope.Language.Terms.Of(certificate.Rule)),
            Rows = certificate.Sessions.Select(session => new LedgerSessionView(
                session.Id,
                scope.Format.Day(session.Date),
                WordFormat.Number(session.GrossMinutes),
                WordFormat.Number(session.BreakMinutes),
                WordFormat.Number(session.NetMinutes),
                WordFormat.Number(session.AttendedMinutes))).ToSequence(),
        };
    }
}
