namespace CpdMapping.Auditing;

/// <summary>The permanent codes of the kinds of rule (below 100) and of problems in scheme files (from 101).</summary>
internal static class AuditCodes
{
    public const string PiecesMinimum = "CPD-A-001";
    public const string PiecesDistinct = "CPD-A-002";
    public const string PeerReflectionMinimum = "CPD-A-003";
    public const string DatesInCycle = "CPD-A-004";
    public const string FieldFilled = "CPD-A-005";
    public const string Deadline = "CPD-A-006";
    public const string JoinerExemption = "CPD-A-007";
    public const string TouchesStandards = "CPD-A-008";
    public const string MinutesMinimum = "CPD-A-009";
    public const string ActivityKindsMinimum = "CPD-A-010";
    public const string LongestGap = "CPD-A-011";
    public const string SlidingMinimum = "CPD-A-012";
    public const string CategoriesMinimum = "CPD-A-013";
    public const string ShareMinimum = "CPD-A-014";
    public const string RecurringTopics = "CPD-A-015";
    public const string WordLimit = "CPD-A-016";
    public const string YearlyStatement = "CPD-A-017";
    public const string EachPiece = "CPD-A-018";
    public const string EvidenceKept = "CPD-A-019";
    public const string FirstCycleExemption = "CPD-A-020";
    public const string LeaveExemption = "CPD-A-021";

    public const string BadDayOfYear = "CPD-A-101";
    public const string UnknownZone = "CPD-A-102";
    public const string UnknownKind = "CPD-A-103";
    public const string RepeatedRule = "CPD-A-104";
    public const string NoRules = "CPD-A-105";
    public const string EndBeforeStart = "CPD-A-106";
    public const string NoSource = "CPD-A-107";
    public const string Misplaced = "CPD-A-108";
    public const string RepeatedScheme = "CPD-A-109";
    public const string NoSchemes = "CPD-A-110";
    public const string TooEarly = "CPD-A-111";
    public const string TwoAmounts = "CPD-A-112";
    public const string NoRoles = "CPD-A-113";
    public const string RepeatedRole = "CPD-A-114";
    public const string FilterKeepsAll = "CPD-A-115";
    public const string TimeWithoutDay = "CPD-A-116";
    public const string TooFewTypes = "CPD-A-117";
    public const string RepeatedActivity = "CPD-A-118";
    public const string NothingReduced = "CPD-A-119";
    public const string TooFewCategories = "CPD-A-120";
    public const string NoWordLimit = "CPD-A-121";
    public const string AppliesToAll = "CPD-A-122";
    public const string RepeatedText = "CPD-A-123";

    public const string NoReason = "CPD-A-131";
    public const string WrongMinutes = "CPD-A-132";
    public const string DecisionsOutOfOrder = "CPD-A-133";
    public const string BrokenSeal = "CPD-A-134";
    public const string NoSecondAssessor = "CPD-A-135";
}
