namespace CpdMapping.Learning;

/// <summary>How far others than the learner stand behind an entry, from the least to the most.</summary>
public enum Assurance
{
    /// <summary>The learner says so.</summary>
    Declared,

    /// <summary>There is evidence that could be looked at.</summary>
    Evidenced,

    /// <summary>Somebody else says that it is so.</summary>
    Confirmed,

    /// <summary>An auditor looked at it.</summary>
    Audited,
}
