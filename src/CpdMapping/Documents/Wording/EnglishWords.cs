namespace CpdMapping.Documents.Wording;

/// <summary>The English texts.</summary>
internal static class EnglishWords
{
    public static CommonWords Common { get; } = new()
    {
        SpecimenMark = "SPECIMEN",
        SpecimenBanner = "SPECIMEN: made from invented data",
        Template = "Template",
        Skip = "Skip to the content",
    };

    public static CertificateWords Certificate { get; } = new()
    {
        Heading = "Certificate of attendance",
        CompletionHeading = "Certificate of completion",
        Records = "This records that",
        TookPart = "took part in",
        Completed = "completed",
        Hours = "Hours of CPD",
        Sessions = "Sessions attended",
        Dates = "Dates",
        Number = "Certificate number",
        Accreditation = "Accreditation",
        NotMet = "Alignment is the provider’s statement about the course. It does not say that the learner meets a standard.",
        CheckAt = "Check this certificate at",
    };

    public static StatementWords Statement { get; } = new()
    {
        Heading = "Professional standards",
        Provider = "Provider",
        Dates = "Dates",
        Hours = "Hours of CPD",
        Accreditation = "Accreditation",
        Link = "Course page",
        NotIdentified = "not identified; as the provider wrote it",
        None = "The provider lists no standards for this course.",
        NotMet = "The provider aligned the course to these standards. Taking part does not show that a learner meets them.",
    };

    public static Phrases Phrases { get; } = new()
    {
        Range = "{0} to {1}",
        Since = "from {0}",
        Until = "until {0}",
        Moment = "{0}, {1}",
        Hour = "{0} hour",
        Hours = "{0} hours",
        Minute = "{0} minute",
        Minutes = "{0} minutes",
        ShortHours = "{0} h",
        ShortMinutes = "{0} min",
        Of = "{0} of {1}",
        CountedOf = "{0}, of which {1} count",
        RepeatCounts = "It counts all the same.",
        RepeatCountsNot = "It is not counted again.",
        MinutesAttended = "Attended {0} of {1} minutes.",
        MinutesCounted = "Attended {0} of {1} minutes; {2} count.",
        AlignedToOne = "The provider aligned this course to one professional standard",
        AlignedTo = "The provider aligned this course to {0} professional standards",
        Made = "CpdMapping {0}, standards data {1}",
        Reference = "reference {0}",
        SessionsOf = "{0} sessions of {1}",
        SessionOf = "1 session of {0}",
        Sessions = "{0} sessions",
        Stated = "{0}; the planned sessions add up to {1}",
        InForceOn = "in force on {0}",
        NotInForceOn = "not in force on {0}",
        SupersededOn = "superseded by {1} before {0}",
        EndedBefore = "no longer in force on {0}",
        Superseded = "superseded by {0}",
        AsWritten = "the provider writes ‘{0}’",
        Corrects = "Takes the place of {0}",
        Withdraws = "Takes back {0}",
        Columns = "Activities {0} to {1}",
        Column = "Activity {0}",
        Ready = "Nothing that the body demands is missing.",
        NotReady = "Not everything that the body demands is there.",
        RulesMet = "{0} of {1} required rules met or not applicable",
        Total = "All hours, each hour once",
        ActivityCount = "Activities that stand",
        EvidenceCount = "Activities with evidence",
        ReflectionCount = "Activities with a reflection",
        CoverageCount = "Claimable standards covered",
        GapCount = "Gaps",
        SharedShare = "share {0}",
        LevelOf = "level {0}",
        ClaimsPlain = "All {0} claims are current on the activity’s last day and count in an edition mapped.",
        ClaimsNoted = "{0} of {1} claims are current on the activity’s last day and count in an edition mapped. The others are listed.",
        WordingChanged = "The body’s wording has changed since the claim was pinned.",
        NotCounted = "Counts in none of the editions mapped.",
        CarriedOf = "{0}, of which {1} by claims on other editions",
        CarriedMark = "{0} (* by a claim on another edition)",
        CarriedAs = "Counts for {0} by a crosswalk: {1}.",
        Suggests = "Suggests {0} and gives it no minutes: {1}.",
        RegisteredNumber = "number {0}",
        Joined = "joined {0}",
        CycleFrom = "cycle from {0}",
        OnLeave = "on leave {0}",
        HandedIn = "handed in {0}",
        RevisionOf = "revision {0}",
        NamedBy = "named by {0}, not by the body",
        Untitled = "(no title known)",
        NotLoaded = "not among the standards loaded",
    };
}
