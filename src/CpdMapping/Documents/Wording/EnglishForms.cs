namespace CpdMapping.Documents.Wording;

/// <summary>The English texts of what is handed in to a body, and of decisions about it.</summary>
internal static class EnglishForms
{
    public static FormWords Form { get; } = new()
    {
        Heading = "CPD to hand in",
        Record = "Record",
        Registration = "Registration",
        Scheme = "Rules of",
        Cycle = "Cycle",
        OtherCycle = "The record does not state the learner’s own cycle, so this one may be another.",
        Care = "Read it once more as a stranger would: nothing here may tell who the people are that you work with.",
        PracticeSummary = "What I do: summary of my practice",
        Statement = "How my CPD meets the standards: statement",
        ToWrite = "Still to be written.",
        Pieces = "Pieces",
        InDepth = "Activities in depth: what the statement can draw on",
        NoPieces = "Nothing of this cycle is in the record.",
        NothingInDepth = "Nothing is written about any activity of this cycle.",
        Kind = "Type of activity",
        Dates = "When",
        About = "What it was, and why it matters to my work",
        BearsOn = "Bears on",
        Learnt = "What I learnt",
        Impact = "What difference it makes to my practice and to people",
        Peer = "Talked over with a peer",
        Missing = "Nothing is written.",
        Activities = "All activities of the cycle, in order of date",
        Activity = "Activity",
        Time = "Time",
        Evidence = "Evidence",
    };

    public static DecisionSheetWords DecisionSheet { get; } = new()
    {
        Heading = "Decision sheet",
        Record = "Record",
        Scheme = "Decided under",
        Report = "Report decided about, SHA-256",
        Waiting = "Waits for a second assessor",
        NobodyWaits = "Nothing waits for a second assessor.",
        Stands = "What stands",
        All = "Every decision, in the order in which they were made",
        None = "Nothing was decided yet.",
        Subject = "Entry or rule",
        Decision = "Decision",
        Reason = "Reason",
        Assessor = "Assessor",
        Day = "Day",
        Seal = "Seal",
        Sealed = "Decisions are added and never changed: each seal is the SHA-256 digest of all that stood before the decision. A decision that was changed later breaks the seal of the next, and the sheet is then refused.",
        Signature = "Signature",
    };

    public static FormPhrases Phrases { get; } = new()
    {
        Words = "Words: {0}",
        WordsOf = "Words: {0} of at most {1}",
        WordsOver = "Words: {0}, {2} more than the limit of {1}",
        LimitVerified = "The limit stands on a page of the body: {0}",
        LimitSecondary = "The limit is reported by others: {0}",
        LimitUnverified = "The limit is general knowledge; nobody has checked it against a page of the body.",
        NoLimits = "No limit of words is known.",
        PieceWords = "In all: {0} words",
    };
}
