namespace CpdMapping.Auditing.Sampling;

/// <summary>The permanent codes of problems with populations, plans and samples.</summary>
internal static class SamplingCodes
{
    public const string BadSize = "CPD-D-001";
    public const string RepeatedStratum = "CPD-D-002";
    public const string SizeAbovePopulation = "CPD-D-003";
    public const string NoStratum = "CPD-D-004";
    public const string UnknownStratum = "CPD-D-005";
    public const string MinimumAboveStratum = "CPD-D-006";
    public const string RepeatedMember = "CPD-D-007";
    public const string BadWeight = "CPD-D-008";
    public const string ExcludedAndCarriedIn = "CPD-D-009";
    public const string SpaceAround = "CPD-D-010";
    public const string BadSeed = "CPD-D-011";
    public const string BadDigest = "CPD-D-012";
    public const string OtherPopulation = "CPD-D-013";
    public const string OtherAlgorithm = "CPD-D-014";
    public const string NotDrawn = "CPD-D-015";
    public const string LeftOut = "CPD-D-016";
    public const string OtherFigures = "CPD-D-017";
    public const string OtherSeed = "CPD-D-018";
    public const string OtherPlan = "CPD-D-019";
}
