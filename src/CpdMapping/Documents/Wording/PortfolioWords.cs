namespace CpdMapping.Documents.Wording;

/// <summary>The words of a portfolio.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PortfolioWords
{
    /// <summary>Gets the document's name, in English <c>CPD portfolio</c>.</summary>
    public required string Heading { get; init; }
    /// <summary>Gets the heading of the contents, in English <c>Contents</c>.</summary>
    public required string Contents { get; init; }
    /// <summary>Gets the label of the record's id, in English <c>Record</c>.</summary>
    public required string Record { get; init; }
    /// <summary>Gets the label of a registration, in English <c>Registration</c>.</summary>
    public required string Registration { get; init; }
    /// <summary>Gets the label of the period, in English <c>Period</c>.</summary>
    public required string Period { get; init; }
    /// <summary>Gets the label of the day that the portfolio was made for, in English <c>Made for</c>.</summary>
    public required string MadeFor { get; init; }
    /// <summary>Gets the label of the policy, in English <c>How minutes are credited</c>.</summary>
    public required string Policy { get; init; }
    /// <summary>Gets the label of the scheme, in English <c>Audited against</c>.</summary>
    public required string Scheme { get; init; }
    /// <summary>Gets the label of the body, in English <c>Body</c>.</summary>
    public required string Body { get; init; }
    /// <summary>Gets the heading of the summary, in English <c>Summary</c>.</summary>
    public required string Summary { get; init; }
    /// <summary>Gets the heading of the hours by catalogue, in English <c>Hours by catalogue</c>.</summary>
    public required string ByCatalogue { get; init; }
    /// <summary>Gets the heading of the hours by standard, in English <c>Hours by standard</c>.</summary>
    public required string ByStandard { get; init; }
    /// <summary>Gets the heading of the evidence map, in English <c>Evidence map</c>.</summary>
    public required string Map { get; init; }
    /// <summary>Gets the heading of the activities, in English <c>Activities</c>.</summary>
    public required string Activities { get; init; }
    /// <summary>Gets the heading of corrections and withdrawals, in English <c>Corrections and withdrawals</c>.</summary>
    public required string Changes { get; init; }
    /// <summary>Gets the heading of the gaps, in English <c>Gaps</c>.</summary>
    public required string Gaps { get; init; }
    /// <summary>Gets the heading of the audit, in English <c>Audit</c>.</summary>
    public required string Audit { get; init; }
    /// <summary>Gets the heading of the claims' states, in English <c>State of each claim</c>.</summary>
    public required string Claims { get; init; }
    /// <summary>Gets the heading of the policies and editions used, in English <c>Policies and editions used</c>.</summary>
    public required string Basis { get; init; }
    /// <summary>Gets the column of catalogues, in English <c>Catalogue</c>.</summary>
    public required string Catalogue { get; init; }
    /// <summary>Gets the column of editions, in English <c>Edition</c>.</summary>
    public required string Edition { get; init; }
    /// <summary>Gets the column of standards, in English <c>Standard</c>.</summary>
    public required string Standard { get; init; }
    /// <summary>Gets the column of codes, in English <c>Code</c>.</summary>
    public required string Code { get; init; }
    /// <summary>Gets the column of hours, in English <c>Hours</c>.</summary>
    public required string Hours { get; init; }
    /// <summary>Gets the column of hours with all standards below, in English <c>With all below</c>.</summary>
    public required string WithBelow { get; init; }
    /// <summary>Gets the column of standards covered, in English <c>Standards covered</c>.</summary>
    public required string Covered { get; init; }
    /// <summary>Gets the column of evidence, in English <c>With evidence</c>.</summary>
    public required string Evidence { get; init; }
    /// <summary>Gets the column of reflections, in English <c>With reflection</c>.</summary>
    public required string Reflected { get; init; }
    /// <summary>Gets the column of the latest day, in English <c>Latest</c>.</summary>
    public required string Latest { get; init; }
    /// <summary>Gets the picture's column, in English <c>Part of all hours</c>.</summary>
    public required string Share { get; init; }
    /// <summary>Gets the row of minutes that no share names, in English <c>Unallocated</c>.</summary>
    public required string Unallocated { get; init; }
    /// <summary>Gets the label of dates, in English <c>Dates</c>.</summary>
    public required string Dates { get; init; }
    /// <summary>Gets the label of an activity's time, in English <c>Time</c>.</summary>
    public required string Time { get; init; }
    /// <summary>Gets the label of an activity's kind, in English <c>Kind</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>Gets the label of a provider, in English <c>Provider</c>.</summary>
    public required string Provider { get; init; }
    /// <summary>Gets the label of a certificate's number, in English <c>Certificate</c>.</summary>
    public required string Certificate { get; init; }
    /// <summary>Gets the label of the day of writing, in English <c>Logged</c>.</summary>
    public required string Logged { get; init; }
    /// <summary>Gets the label of the evidence, in English <c>Evidence</c>.</summary>
    public required string EvidenceList { get; init; }
    /// <summary>Gets what is said where there is no evidence, in English <c>None recorded</c>.</summary>
    public required string NoEvidence { get; init; }
    /// <summary>Gets the label of the standards claimed, in English <c>Standards claimed</c>.</summary>
    public required string StandardsClaimed { get; init; }
    /// <summary>Gets what is said where no standard is claimed, in English <c>None</c>.</summary>
    public required string NoStandards { get; init; }
    /// <summary>Gets the heading of what was learnt, in English <c>What was learnt</c>.</summary>
    public required string Learnt { get; init; }
    /// <summary>Gets the heading of the impact, in English <c>What difference it made</c>.</summary>
    public required string Impact { get; init; }
    /// <summary>Gets the heading of a peer reflection, in English <c>Peer reflection</c>.</summary>
    public required string Peer { get; init; }
    /// <summary>Gets what is said where there is no reflection, in English <c>No reflection is recorded.</c>.</summary>
    public required string NoReflection { get; init; }
    /// <summary>Gets what is said where there are no activities, in English <c>No activities are recorded.</c>.</summary>
    public required string NoActivities { get; init; }
    /// <summary>Gets what is said where no activity claims a mapped standard, in English <c>No activity claims a standard of the editions mapped.</c>.</summary>
    public required string NoMap { get; init; }
    /// <summary>Gets what is said where there are no gaps, in English <c>Every claimable standard is covered by an activity with evidence.</c>.</summary>
    public required string NoGaps { get; init; }
    /// <summary>Gets what is said where no edition was mapped, in English <c>No edition was mapped.</c>.</summary>
    public required string NoEditions { get; init; }
    /// <summary>Gets what is said where nothing is claimed, in English <c>No standard is claimed.</c>.</summary>
    public required string NoClaims { get; init; }
    /// <summary>Gets what is said where no audit was asked for, in English <c>No audit was asked for.</c>.</summary>
    public required string NoAudit { get; init; }
    /// <summary>Gets the column of entries, in English <c>Entry</c>.</summary>
    public required string Entry { get; init; }
    /// <summary>Gets the column of what was changed, in English <c>What was changed</c>.</summary>
    public required string Change { get; init; }
    /// <summary>Gets the column of reasons, in English <c>Why</c>.</summary>
    public required string Because { get; init; }
    /// <summary>Gets the column of why a standard is a gap, in English <c>Why it is a gap</c>.</summary>
    public required string Why { get; init; }
    /// <summary>Gets the column of rules, in English <c>Rule</c>.</summary>
    public required string Rule { get; init; }
    /// <summary>Gets the label of a remedy, in English <c>To put it right</c>.</summary>
    public required string Remedy { get; init; }
    /// <summary>Gets the label of a deadline, in English <c>By</c>.</summary>
    public required string By { get; init; }
    /// <summary>Gets the label of a source, in English <c>Source</c>.</summary>
    public required string Source { get; init; }
    /// <summary>Gets the label of entries used, in English <c>Uses</c>.</summary>
    public required string Uses { get; init; }
    /// <summary>Gets the column of states, in English <c>State on the activity’s last day</c>.</summary>
    public required string State { get; init; }
    /// <summary>Gets the column of activities, in English <c>Activity</c>.</summary>
    public required string Activity { get; init; }
    /// <summary>Gets the column of notes, in English <c>Notes</c>.</summary>
    public required string Notes { get; init; }
    /// <summary>Gets the column of revisions, in English <c>Revision of the data</c>.</summary>
    public required string Revision { get; init; }
    /// <summary>Gets the column of rights holders, in English <c>Rights and terms</c>.</summary>
    public required string Holder { get; init; }
    /// <summary>Gets the column of times in force, in English <c>In force</c>.</summary>
    public required string InForce { get; init; }
    /// <summary>Gets the heading of hours that may be there twice, in English <c>Hours that may be there twice</c>.</summary>
    public required string Repeats { get; init; }
    /// <summary>Gets the label of a scheme's unit, in English <c>Unit of time</c>.</summary>
    public required string Unit { get; init; }
    /// <summary>Gets the label of the policy of counting, in English <c>How hours are counted</c>.</summary>
    public required string Counting { get; init; }
    /// <summary>Gets what alignment does not say, in English <c>A claim says that an activity bears on a standard. It does not say that the standard is met.</c>.</summary>
    public required string NotMet { get; init; }
    /// <summary>Gets what the audit does not judge, in English <c>The audit counts and compares; it judges no quality.</c>.</summary>
    public required string NoJudgement { get; init; }
}
