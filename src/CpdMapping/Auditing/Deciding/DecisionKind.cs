namespace CpdMapping.Auditing.Deciding;

/// <summary>What an assessor decided.</summary>
public enum DecisionKind
{
    /// <summary>It counts.</summary>
    Accept,

    /// <summary>It does not count; a reason and a second assessor are needed.</summary>
    Reject,

    /// <summary>The learner is asked about it first.</summary>
    Query,

    /// <summary>Some of its time counts.</summary>
    Part,
}
