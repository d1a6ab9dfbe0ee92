using CpdMapping.Standards;

namespace CpdMapping.Auditing;

/// <summary>What a scheme's file says of one rule.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record SchemeRule
{
    /// <summary>Gets the id within the scheme, such as <c>two-pieces</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the kind of rule, such as <c>pieces-minimum</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets the permanent code of the kind, such as <c>CPD-A-001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Gets what it asks, in our own words.</summary>
    public required string Asks { get; init; }

    /// <summary>Gets whether the body demands or advises it.</summary>
    public required RuleWeight Weight { get; init; }

    /// <summary>Gets whether it is an exemption: it demands nothing and lets a learner off the rules.</summary>
    public bool IsExemption { get; init; }

    /// <summary>Gets the body's clause, as the body calls it, such as <c>Standard for CPD 2</c>; null where it is not stated.</summary>
    public string? Clause { get; init; }

    /// <summary>Gets what it rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Gets the address of the page that it rests on.</summary>
    public required string Source { get; init; }

    internal Applicability? Applies { get; init; }
}
