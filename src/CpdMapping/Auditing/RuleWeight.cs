namespace CpdMapping.Auditing;

/// <summary>Whether a body demands something or only advises it.</summary>
public enum RuleWeight
{
    /// <summary>The body demands it.</summary>
    Required,

    /// <summary>The body advises it.</summary>
    Advised,
}
