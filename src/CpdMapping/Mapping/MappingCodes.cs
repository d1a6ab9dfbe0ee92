namespace CpdMapping.Mapping;

/// <summary>The permanent codes of problems with the files of this room.</summary>
internal static class MappingCodes
{
    public const string DoesNotAddUp = "CPD-M-001";
    public const string BadShare = "CPD-M-002";
    public const string RoundsNothing = "CPD-M-003";
    public const string RepeatedUnit = "CPD-M-004";
    public const string RepeatedCourse = "CPD-M-030";
    public const string BadLearner = "CPD-M-040";
    public const string BadLine = "CPD-M-041";
    public const string UnknownActivity = "CPD-M-042";
    public const string BadMinutes = "CPD-M-043";
    public const string BadHeader = "CPD-M-044";
    public const string LongLine = "CPD-M-045";
}
