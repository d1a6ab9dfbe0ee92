using CpdMapping.Learning;

namespace CpdMapping.Mapping.Ledgers;

/// <summary>What one entry brings into the ledger: from the sessions that were attended to the minutes that count.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LedgerEntry
{
    /// <summary>Gets the entry's id.</summary>
    public required string Entry { get; init; }

    /// <summary>Gets the activity's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the activity's last day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets the minutes that the entry states as attended.</summary>
    public required int Attended { get; init; }

    /// <summary>Gets those of them that are not counted with an earlier entry.</summary>
    public required int Counted { get; init; }

    /// <summary>Gets why fewer count than were attended; null where all do.</summary>
    public string? Why { get; init; }

    /// <summary>Gets the certificate with the sessions and the rule by which they count; null where it was not given.</summary>
    public Certificate? Certificate { get; init; }

    /// <summary>Gets what does not agree between the entry and its certificate.</summary>
    public Sequence<string> Disagreements { get; init; }

    internal static LedgerEntry Of(RecordEntry entry, Coverage coverage, Certificate? certificate)
    {
        var activity = entry.Activity!; // standing entries have an activity
        return new()
        {
            Entry = entry.Id,
            Title = activity.Title,
            On = activity.To,
            Attended = activity.Minutes,
            Counted = coverage.Count.MinutesOf(entry),
            Why = coverage.Count.WhyLess(entry),
            Certificate = certificate,
            Disagreements = certificate is null ? [] : Compare(activity, coverage.Record, certificate).ToSequence(),
        };
    }

    private static IEnumerable<string> Compare(Activity activity, CpdRecord record, Certificate certificate)
    {
        if (activity.Minutes != certificate.CountedMinutes)
            yield return $"The entry states {Plain.Duration(activity.Minutes)}, and the certificate {Plain.Duration(certificate.CountedMinutes)}.";
        var counted = certificate.Rule.Count(
            certificate.Sessions.Select(s => new Session(s.Id, s.Start, s.End.AddMinutes(-s.BreakMinutes))).ToSequence(),
            certificate.Sessions.Select(s => new Attendance(s.Id, s.AttendedMinutes)).ToSequence());
        if (counted != certificate.CountedMinutes)
            yield return $"By its rule the certificate counts {Plain.Duration(counted)}, and it states {Plain.Duration(certificate.CountedMinutes)}.";
        if (certificate.Learner != record.Learner)
            yield return $"The certificate is of '{certificate.Learner}', and the record of '{record.Learner}'.";
    }
}
