namespace CpdMapping.Documents.Wording;

/// <summary>The English terms.</summary>
internal static class EnglishTerms
{
    public static Terms Terms { get; } = new()
    {
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Kinds =
        [
            "Course or training", "Conference, seminar or webinar", "Supervision", "Learning with peers", "Reading, listening or watching",
            "Learning at work", "Teaching or mentoring", "Research, audit or writing", "Other",
        ],
        Depths = ["mentioned", "taught", "assessed"],
        Outcomes = ["Met", "Not met", "Cannot tell", "Not applicable"],
        Weights = ["required", "advised"],
        States = ["Current", "Valid but superseded", "Invalid"],
        GapKinds = ["No activity claims it", "Fewer minutes than asked for", "Too long ago", "Claimed, but without evidence"],
        Statuses = ["Draft", "In force", "Superseded", "Withdrawn"],
        EvidenceStates = ["There", "Changed since its digest was taken", "Not there", "Outside the record’s folder", "Cannot be read", "An address or a number", "Not stated"],
        Decisions = ["Accepted", "Rejected", "Queried", "Accepted in part"],
        Assurances = ["declared", "evidenced", "confirmed", "audited"],
        Rules = [],
    };
}
