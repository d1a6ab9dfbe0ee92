namespace CpdMapping.Auditing.Rules;

/// <summary>A part of what is written about an entry that a scheme can ask for.</summary>
internal enum ReflectionField
{
    /// <summary>What was learnt.</summary>
    Learnt,

    /// <summary>What difference it made, or will make.</summary>
    Impact,

    /// <summary>What came of the talk with a peer.</summary>
    Peer,
}
