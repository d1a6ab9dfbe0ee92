using CpdMapping.Documents.Wording;
using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>One activity of a portfolio.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ActivityView
{
    /// <summary>Gets the place on the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>Gets the key, such as <c>A1</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the id of the record's entry.</summary>
    public required string Entry { get; init; }

    /// <summary>Gets the title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what sort of activity it was.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets the provider; null where there was none.</summary>
    public string? Provider { get; init; }

    /// <summary>Gets the days.</summary>
    public required string Dates { get; init; }

    /// <summary>Gets the time; where some of it is counted with another activity already, how much counts too.</summary>
    public required string Time { get; init; }

    /// <summary>Gets the certificate's number; null where there is none.</summary>
    public string? Certificate { get; init; }

    /// <summary>Gets the day on which the entry was written.</summary>
    public required string Logged { get; init; }

    /// <summary>Gets whose place the entry takes, and why; null where it takes none.</summary>
    public string? Corrects { get; init; }

    /// <summary>Gets the evidence, a line each.</summary>
    public required Sequence<string> Evidence { get; init; }

    /// <summary>Gets the standards claimed.</summary>
    public required Sequence<ActivityClaimView> Claims { get; init; }

    /// <summary>Gets what was learnt, in paragraphs.</summary>
    public required Sequence<string> Learnt { get; init; }

    /// <summary>Gets what difference it made, in paragraphs.</summary>
    public required Sequence<string> Impact { get; init; }

    /// <summary>Gets who the peer was, in what role, and when; null where there was no peer reflection.</summary>
    public string? Peer { get; init; }

    /// <summary>Gets what came of the talk with the peer, in paragraphs.</summary>
    public required Sequence<string> PeerText { get; init; }

    internal static ActivityView? Of(RecordEntry entry, ILookup<string, Mapping.ClaimState> claims, PortfolioScope scope)
    {
        if (entry.Activity is not { } activity)
            return null;
        var format = scope.Format;
        var link = scope.Link(entry.Id);
        return new()
        {
            Anchor = scope.Anchor(entry.Id),
            Key = link.Text,
            Entry = entry.Id,
            Title = activity.Title,
            Kind = scope.Language.Terms.Of(activity.Kind),
            Provider = activity.Provider,
            Dates = format.Days(activity.From, activity.To),
            Time = TimeOf(entry, activity.Minutes, scope),
            Certificate = activity.Certificate?.ToString(),
            Logged = format.Day(entry.Logged),
            Corrects = entry.Corrects is { } earlier
                ? PortfolioScope.Joined(": ", WordFormat.Fill(scope.Phrases.Corrects, earlier), entry.Because)
                : null,
            Evidence = entry.Evidence.Select(e => EvidenceLine(e, format)).ToSequence(),
            Claims = ActivityClaimView.Of(entry, claims[entry.Id], scope),
            Learnt = PortfolioScope.Paragraphs(entry.Reflection?.Learnt),
            Impact = PortfolioScope.Paragraphs(entry.Reflection?.Impact),
            Peer = entry.Peer is { } peer
                ? PortfolioScope.Joined(", ", peer.Peer, peer.Role, peer.On is { } day ? format.Day(day) : null)
                : null,
            PeerText = PortfolioScope.Paragraphs(entry.Peer?.Text),
        };
    }

    private static string TimeOf(RecordEntry entry, int minutes, PortfolioScope scope)
    {
        var counted = scope.Coverage.Count.MinutesOf(entry);
        var time = scope.Format.Time(minutes);
        return counted == minutes ? time : WordFormat.Fill(scope.Phrases.CountedOf, time, scope.Format.Time(counted));
    }

    private static string EvidenceLine(Evidence evidence, WordFormat format)
    {
        var details = PortfolioScope.Joined(", ", evidence.Kind, evidence.Reference, evidence.Minutes is { } m ? format.Time(m) : null);
        return $"{evidence.Title} ({details})";
    }
}
