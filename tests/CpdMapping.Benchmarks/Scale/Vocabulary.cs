namespace CpdMapping.Benchmarks.Scale;

/// <summary>The words of which generated standards are made.</summary>
internal static class Vocabulary
{
    public static readonly string[] Callings = ["Riverkeeping", "Beekeeping", "Glassblowing", "Clockmaking", "Bookbinding", "Sailmaking", "Stonecutting", "Papermaking", "Lacemaking", "Roofing"];

    public static readonly string[] Settings = ["in Towns", "in Villages", "at Sea", "in Mountains"];

    public static readonly string[] Places = ["home", "community", "team", "neighbourhood", "service"];

    public static readonly string[] Words =
    [
        "practice", "knowledge", "partnership", "assessment", "planning", "safeguarding", "dignity", "choice", "consent", "privacy",
        "supervision", "reflection", "evidence", "research", "leadership", "learning", "teaching", "mentoring", "recording", "reporting",
        "listening", "communication", "advocacy", "inclusion", "equality", "diversity", "culture", "language", "belief", "identity",
        "resilience", "recovery", "prevention", "protection", "nutrition", "hydration", "mobility", "equipment", "environment", "hygiene",
        "infection", "medicines", "emergency", "observation", "judgement", "decision", "risk", "harm", "abuse", "neglect",
        "capacity", "autonomy", "independence", "relationships", "families", "carers", "friends", "children", "adults", "elders",
        "transitions", "referral", "discharge", "continuity", "outcomes", "quality", "improvement", "audit", "feedback", "complaints",
        "candour", "honesty", "integrity", "trust", "accountability", "delegation", "resources", "budgets", "workforce", "wellbeing",
    ];
}
