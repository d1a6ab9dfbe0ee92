namespace CpdMapping.Auditing;

/// <summary>The result of one rule. Never one boolean.</summary>
public enum Outcome
{
    /// <summary>The record satisfies the rule.</summary>
    Met,

    /// <summary>The record does not satisfy the rule.</summary>
    NotMet,

    /// <summary>The record does not say enough; the finding tells what is missing.</summary>
    CannotTell,

    /// <summary>The rule does not apply to this learner or this cycle; the finding tells why.</summary>
    NotApplicable,
}
