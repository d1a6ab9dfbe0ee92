namespace CpdMapping.Auditing;

/// <summary>How much a finding matters: the result of a rule, weighed by whether the body demands it.</summary>
public enum FindingSeverity
{
    /// <summary>Nothing needs to be done: the rule is met or does not apply, or is an exemption.</summary>
    None,

    /// <summary>Something that the body only advises is not met, or nobody can tell.</summary>
    Advice,

    /// <summary>Nobody can tell whether something that the body demands is met.</summary>
    Query,

    /// <summary>Something that the body demands is not met.</summary>
    Fault,
}
