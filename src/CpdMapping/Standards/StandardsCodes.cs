namespace CpdMapping.Standards;

/// <summary>The permanent codes of problems in catalogue files and in the folder that holds them.</summary>
internal static class StandardsCodes
{
    public const string Misplaced = "CPD-S-001";
    public const string UnknownParent = "CPD-S-002";
    public const string ParentAfterChild = "CPD-S-003";
    public const string ParentCycle = "CPD-S-004";
    public const string ReplacedBySameEdition = "CPD-S-005";
    public const string UnknownSource = "CPD-S-006";
    public const string UnusedSource = "CPD-S-007";
    public const string MissingSource = "CPD-S-008";
    public const string DraftStatus = "CPD-S-009";
    public const string DraftWithDates = "CPD-S-010";
    public const string MissingStart = "CPD-S-011";
    public const string EndBeforeStart = "CPD-S-012";
    public const string RepeatedAlias = "CPD-S-013";
    public const string SuccessorOfItself = "CPD-S-014";
    public const string NoHeadings = "CPD-S-015";
    public const string SupersededByNothing = "CPD-S-016";
    public const string NoStandards = "CPD-S-017";
    public const string RepeatedEdition = "CPD-S-018";
    public const string LinkNotFollowed = "CPD-S-019";
    public const string UnknownReplacement = "CPD-S-020";
    public const string SuccessorCycle = "CPD-S-021";
    public const string Nameless = "CPD-S-022";
    public const string NoDataSet = "CPD-S-023";
    public const string RevisionNotRaised = "CPD-S-024";
    public const string Vanished = "CPD-S-025";
    public const string Stale = "CPD-S-026";
    public const string EarlierSuccessor = "CPD-S-027";
    public const string NoEnd = "CPD-S-028";
    public const string BadRelation = "CPD-S-040";
    public const string NoRationale = "CPD-S-041";
    public const string BadShare = "CPD-S-042";
    public const string CrosswalkToItself = "CPD-S-043";
    public const string OfficialWithoutSource = "CPD-S-044";
    public const string RepeatedCode = "CPD-S-045";
    public const string WholeAmongCodes = "CPD-S-046";
    public const string NoRows = "CPD-S-047";
    public const string RepeatedCrosswalk = "CPD-S-048";
    public const string TooManyRelations = "CPD-S-049";
    public const string UnknownEnd = "CPD-S-050";
    public const string HeadingAsEnd = "CPD-S-051";
    public const string RepeatedPair = "CPD-S-052";
    public const string MatchesAndDoesNot = "CPD-S-053";
    public const string ReplacementCycle = "CPD-S-054";
    public const string Mirror = "CPD-S-055";
    public const string Forgotten = "CPD-S-056";
    public const string GapWithRow = "CPD-S-057";
    public const string SharesAboveAll = "CPD-S-058";
    public const string ReplacementsDiffer = "CPD-S-059";
    public const string EarlierReplacement = "CPD-S-060";
}
