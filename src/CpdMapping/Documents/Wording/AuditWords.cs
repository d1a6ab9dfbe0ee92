namespace CpdMapping.Documents.Wording;

/// <summary>The words of an audit's report.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AuditWords
{
    /// <summary>Gets the document's name, in English <c>CPD audit</c>.</summary>
    public required string Heading { get; init; }
    /// <summary>Gets the label of the record's id, in English <c>Record</c>.</summary>
    public required string Record { get; init; }
    /// <summary>Gets the label of the scheme, in English <c>Audited against</c>.</summary>
    public required string Scheme { get; init; }
    /// <summary>Gets the label of the body, in English <c>Body</c>.</summary>
    public required string Body { get; init; }
    /// <summary>Gets the label of the cycle, in English <c>Cycle</c>.</summary>
    public required string Period { get; init; }
    /// <summary>Gets the label of the day of asking, in English <c>Asked on</c>.</summary>
    public required string On { get; init; }
    /// <summary>Gets the heading of the result, in English <c>Result</c>.</summary>
    public required string Result { get; init; }
    /// <summary>Gets the heading of the findings, in English <c>Every rule with its finding</c>.</summary>
    public required string Findings { get; init; }
    /// <summary>Gets the label of a remedy, in English <c>To put it right</c>.</summary>
    public required string Remedy { get; init; }
    /// <summary>Gets the label of a deadline, in English <c>By</c>.</summary>
    public required string By { get; init; }
    /// <summary>Gets the label of a clause, in English <c>Clause</c>.</summary>
    public required string Clause { get; init; }
    /// <summary>Gets the label of a source, in English <c>Source</c>.</summary>
    public required string Source { get; init; }
    /// <summary>Gets the label of a rule, in English <c>Rule</c>.</summary>
    public required string Rule { get; init; }
    /// <summary>Gets the label of the entries used, in English <c>Uses</c>.</summary>
    public required string Uses { get; init; }
    /// <summary>Gets the heading of the entries, in English <c>Activities looked at</c>.</summary>
    public required string Activities { get; init; }
    /// <summary>Gets what is said where there are no entries, in English <c>The record has no activities.</c>.</summary>
    public required string NoActivities { get; init; }
    /// <summary>Gets the column of entries, in English <c>Entry</c>.</summary>
    public required string Entry { get; init; }
    /// <summary>Gets the column of dates, in English <c>Dates</c>.</summary>
    public required string Dates { get; init; }
    /// <summary>Gets the column of activities, in English <c>Activity</c>.</summary>
    public required string Activity { get; init; }
    /// <summary>Gets the column of times, in English <c>Time</c>.</summary>
    public required string Time { get; init; }
    /// <summary>Gets the heading of the evidence, in English <c>Evidence</c>.</summary>
    public required string Evidence { get; init; }
    /// <summary>Gets what is said where there is no evidence, in English <c>The record names no evidence.</c>.</summary>
    public required string NoEvidence { get; init; }
    /// <summary>Gets the column of what evidence is called, in English <c>What it is</c>.</summary>
    public required string Title { get; init; }
    /// <summary>Gets the column of references, in English <c>Where it is</c>.</summary>
    public required string Reference { get; init; }
    /// <summary>Gets the column of states, in English <c>What was found</c>.</summary>
    public required string State { get; init; }
    /// <summary>Gets the column of digests, in English <c>SHA-256 digest</c>.</summary>
    public required string Digest { get; init; }
    /// <summary>Gets the heading of the decisions, in English <c>Decisions</c>.</summary>
    public required string Decisions { get; init; }
    /// <summary>Gets what is said where nothing was decided, in English <c>Nothing was decided when this report was made.</c>.</summary>
    public required string NoDecisions { get; init; }
    /// <summary>Gets the column of the subject of a decision, in English <c>On what</c>.</summary>
    public required string Subject { get; init; }
    /// <summary>Gets the column of decisions, in English <c>Decision</c>.</summary>
    public required string Decision { get; init; }
    /// <summary>Gets the column of reasons, in English <c>Reason</c>.</summary>
    public required string Reason { get; init; }
    /// <summary>Gets the column of assessors, in English <c>Assessor</c>.</summary>
    public required string Assessor { get; init; }
    /// <summary>Gets the heading of what the audit rests on, in English <c>What this rests on</c>.</summary>
    public required string Basis { get; init; }
    /// <summary>Gets the label of the day of checking, in English <c>Rules compared with the body’s pages on</c>.</summary>
    public required string CheckedOn { get; init; }
    /// <summary>Gets the label of editions, in English <c>Editions looked at</c>.</summary>
    public required string Editions { get; init; }
    /// <summary>Gets what is said where no edition was looked at, in English <c>None</c>.</summary>
    public required string NoEditions { get; init; }
    /// <summary>Gets what the audit does not judge, in English <c>The audit counts and compares; it judges no quality.</c>.</summary>
    public required string NoJudgement { get; init; }
    /// <summary>Gets the heading of the instructions for checking, in English <c>How to check this pack</c>.</summary>
    public required string Check { get; init; }
    /// <summary>Gets how to check the pack's files, in English <c>In the folder of the pack, run: sha256sum -c SHA256SUMS</c>.</summary>
    public required string CheckPack { get; init; }
    /// <summary>Gets how to check the files of evidence, in English <c>In the folder of the record, run: sha256sum -c evidence.sha256</c>.</summary>
    public required string CheckEvidence { get; init; }
}
