namespace CpdMapping.Documents.Wording;

/// <summary>The English words of an audit's report.</summary>
internal static class EnglishAudit
{
    public static AuditWords Words { get; } = new()
    {
        Heading = "CPD audit",
        Record = "Record",
        Scheme = "Audited against",
        Body = "Body",
        Period = "Cycle",
        On = "Asked on",
        Result = "Result",
        Findings = "Every rule with its finding",
        Remedy = "To put it right",
        By = "By",
        Clause = "Clause",
        Source = "Source",
        Rule = "Rule",
        Uses = "Uses",
        Activities = "Activities looked at",
        NoActivities = "The record has no activities.",
        Entry = "Entry",
        Dates = "Dates",
        Activity = "Activity",
        Time = "Time",
        Evidence = "Evidence",
        NoEvidence = "The record names no evidence.",
        Title = "What it is",
        Reference = "Where it is",
        State = "What was found",
        Digest = "SHA-256 digest",
        Decisions = "Decisions",
        NoDecisions = "Nothing was decided when this report was made.",
        Subject = "On what",
        Decision = "Decision",
        Reason = "Reason",
        Assessor = "Assessor",
        Basis = "What this rests on",
        CheckedOn = "Rules compared with the body’s pages on",
        Editions = "Editions looked at",
        NoEditions = "None",
        NoJudgement = "The audit counts and compares; it judges no quality.",
        Check = "How to check this pack",
        CheckPack = "In the folder of the pack, run: sha256sum -c SHA256SUMS",
        CheckEvidence = "In the folder of the record, run sha256sum -c with the path of the file evidence.sha256.",
    };
}
