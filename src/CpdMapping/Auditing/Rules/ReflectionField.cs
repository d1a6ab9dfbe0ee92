namespace CpdMapping.Auditing.Rules;

/// <summary>A part of a reflection that a scheme can ask for.</summary>
internal enum ReflectionField
{
    /// <summary>What was learnt.</summary>
    Learnt,

    /// <summary>What difference it made, or will make.</summary>
    Impact,
}
