namespace CpdMapping.Documents.Wording;

/// <summary>The English texts of ledgers and of coverage.</summary>
internal static class EnglishFigures
{
    public static LedgerWords Ledger { get; } = new()
    {
        Heading = "Hours ledger",
        Record = "Record",
        Credit = "Credit",
        Counting = "Counting",
        Unit = "Unit",
        CameIn = "What came in",
        NoEntries = "The record has no activities.",
        Activity = "Activity",
        Day = "Last day",
        Attended = "Minutes attended",
        Counted = "Minutes counted",
        InAll = "In all",
        Session = "Session",
        Date = "Date",
        Gross = "Minutes from start to end",
        Breaks = "Minutes of breaks",
        Net = "Minutes of learning",
        WentOut = "Where it went",
        NoEditions = "No edition was mapped.",
        Standard = "Standard",
        Minutes = "Minutes",
        Amount = "Amount",
        From = "From",
        Unallocated = "Named by no share",
        Touched = "Activities that claim something of the edition",
        NotTouching = "Activities that claim nothing of the edition",
        Overlap = "The minutes of single standards overlap, so they are not added up. The lines below them are, and come to the whole record.",
        Adds = "All lines add up to the whole record.",
        Repeats = "Perhaps there twice",
    };

    public static CoverageWords Coverage { get; } = new()
    {
        Heading = "Coverage of standards",
        People = "People",
        Slice = "Looked at",
        Policy = "Credit",
        Gap = "A gap",
        All = "All activities",
        OnEdition = "On this edition",
        Column = "Group",
        Groups = "Who and what was looked at",
        Standard = "Standard",
        Claimed = "Claimed",
        WithBelow = "With all below",
        Activities = "Activities",
        Evidence = "With evidence",
        Reflected = "With a reflection",
        Latest = "Latest",
        Assurance = "Rests on",
        WithTime = "People with activities",
        WithGap = "People with a gap",
        IsGap = "gap",
        SideBySide = "Time on the standard and all below it.",
        HeldBack = "held back",
        Look = "Before this page is handed on, somebody should look whether the figures that are shown give away one that is not.",
    };

    public static FigurePhrases Phrases { get; } = new()
    {
        CertificateCounts = "Certificate {0}. {1} {2}",
        HeldBackMeans = "* is held back: the figure would be about fewer than {0} people, or about all but so few.",
        Groups = "{0}: groups {1} to {2}",
        TimeIn = "{0} in activities: {1}",
        SessionsOfEntry = "Sessions of {0}",
    };
}
