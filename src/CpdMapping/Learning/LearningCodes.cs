namespace CpdMapping.Learning;

/// <summary>The permanent codes of problems in courses, cohorts and records.</summary>
internal static class LearningCodes
{
    public const string RepeatedId = "CPD-L-001";
    public const string EndBeforeStart = "CPD-L-002";
    public const string NoSuchTime = "CPD-L-003";
    public const string RepeatedTime = "CPD-L-004";
    public const string WrongOffset = "CPD-L-005";
    public const string UnknownZone = "CPD-L-006";
    public const string NoZoneData = "CPD-L-007";
    public const string SessionsOverlap = "CPD-L-008";
    public const string SessionsOutOfOrder = "CPD-L-009";
    public const string BreakOutside = "CPD-L-010";
    public const string BreaksOverlap = "CPD-L-011";
    public const string NothingButBreaks = "CPD-L-012";
    public const string UnknownSession = "CPD-L-013";
    public const string TooManyMinutes = "CPD-L-014";
    public const string AttendedTwice = "CPD-L-015";
    public const string RepeatedCertificate = "CPD-L-016";
    public const string RepeatedStandard = "CPD-L-017";
    public const string SharesAboveOne = "CPD-L-018";
    public const string StatedMinutesDiffer = "CPD-L-019";
    public const string BadAmount = "CPD-L-020";
    public const string BadShare = "CPD-L-021";
    public const string BadMoment = "CPD-L-022";
    public const string SeveralLines = "CPD-L-023";
    public const string UnknownEntry = "CPD-L-024";
    public const string LaterEntry = "CPD-L-025";
    public const string OwnEntry = "CPD-L-026";
    public const string EntryReplacedTwice = "CPD-L-027";
    public const string ReplacesWithdrawal = "CPD-L-028";
    public const string CorrectsAndWithdraws = "CPD-L-029";
    public const string WithdrawalWithContent = "CPD-L-030";
    public const string NoActivity = "CPD-L-031";
    public const string EvidenceAboveActivity = "CPD-L-032";
    public const string LoggedTooEarly = "CPD-L-033";
    public const string SaysNothing = "CPD-L-034";
    public const string ReasonForNothing = "CPD-L-035";
    public const string UnresolvedName = "CPD-L-040";
    public const string AmbiguousName = "CPD-L-041";
    public const string EditionNotLoaded = "CPD-L-042";
    public const string UnknownStandard = "CPD-L-043";
    public const string PinDisagrees = "CPD-L-044";
    public const string Superseded = "CPD-L-045";
    public const string NotInForceYet = "CPD-L-046";
    public const string NoDate = "CPD-L-047";
    public const string NotPinned = "CPD-L-048";
    public const string NotClaimable = "CPD-L-049";
    public const string FactsChanged = "CPD-L-050";
    public const string NoSnapshot = "CPD-L-051";
    public const string UnknownLevel = "CPD-L-052";
    public const string OtherCourse = "CPD-L-060";
    public const string SessionsDifferFromPlan = "CPD-L-061";
    public const string MinutesDifferFromPlan = "CPD-L-062";
    public const string CannotPinHere = "CPD-L-063";
}
