namespace CpdMapping.Documents.Wording;

/// <summary>The English texts of registers and comparisons.</summary>
internal static class EnglishSheets
{
    public static RegisterWords Register { get; } = new()
    {
        Heading = "Attendance register",
        Provider = "Provider",
        Cohort = "Cohort",
        Dates = "Dates",
        Hours = "Hours without breaks",
        Zone = "Times of",
        Rule = "What counts",
        Learner = "Learner",
        Total = "In all",
        Absent = "absent",
        Present = "Present",
        ToSign = "to sign",
        Facilitator = "Facilitator",
        HowToSign = "Sign under the session that you take part in. If you come late or leave early, write the times beside your name.",
        WhatCounts = "Each figure is the time a learner took part, without breaks.",
    };

    public static EditionDiffWords EditionDiff { get; } = new()
    {
        Heading = "What changed between two editions",
        To = "to",
        Under = "under",
        NoChanges = "Nothing changed in titles, codes or places.",
    };

    public static SheetPhrases Phrases { get; } = new()
    {
        Session = "Session {0}",
        SessionsTo = "Sessions {0} to {1}",
        ByCrosswalk = "Compared by the crosswalk {0}, which is not the body’s own.",
        ByOfficialCrosswalk = "Compared by the body’s own crosswalk {0}.",
        WithoutCrosswalk = "Compared by what the standards say of their replacements, by titles and by codes; no crosswalk joins the two.",
        Unchanged = "Standards that stayed as they were: {0}.",
        Added = "Added",
        AddedMeans = "These are in the newer edition alone.",
        Removed = "Removed",
        RemovedMeans = "These are in the older edition alone. Nothing took their place.",
        Retitled = "Retitled",
        RetitledMeans = "These have another title.",
        Moved = "Moved",
        MovedMeans = "These have another code, or belong to another item.",
        Split = "Split",
        SplitMeans = "One standard became several. A claim on it must be read anew.",
        Merged = "Merged",
        MergedMeans = "Several standards became one.",
    };
}
