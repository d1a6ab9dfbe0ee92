using CpdMapping.Standards;

namespace CpdMapping.Auditing;

/// <summary>The result of one rule, with what it rests on.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Finding
{
    /// <summary>Gets the permanent code of the rule's kind, such as <c>CPD-A-001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the rule's id within the scheme, such as <c>two-pieces</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Gets what the rule asks, in our own words.</summary>
    public required string Asks { get; init; }

    /// <summary>Gets the result.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Gets whether the body demands or advises it.</summary>
    public required RuleWeight Weight { get; init; }

    /// <summary>Gets how much it matters, which follows from <see cref="Outcome"/> and <see cref="Weight"/>.</summary>
    public FindingSeverity Severity => Outcome switch
    {
        _ when IsExemption => FindingSeverity.None,
        Outcome.Met or Outcome.NotApplicable => FindingSeverity.None,
        _ when Weight == RuleWeight.Advised => FindingSeverity.Advice,
        Outcome.CannotTell => FindingSeverity.Query,
        _ => FindingSeverity.Fault,
    };

    /// <summary>Gets what it is about: the record by its id, a registration, an edition or a standard.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets what was found: one or two sentences with the arithmetic.</summary>
    public required string Found { get; init; }

    /// <summary>Gets the ids of the record's entries that were used.</summary>
    public Sequence<string> Entries { get; init; }

    /// <summary>Gets the arithmetic, so that somebody else can do it again; null where the rule adds nothing up.</summary>
    public FindingSum? Sum { get; init; }

    /// <summary>Gets what would put it right; null where nothing needs to be.</summary>
    public string? Remedy { get; init; }

    /// <summary>Gets by when it would have to be put right, in the scheme's local time; null where there is no such moment.</summary>
    public DateTimeOffset? By { get; init; }

    /// <summary>Gets the body's clause that the rule rests on, as the body calls it; null where the scheme does not state it.</summary>
    public string? Clause { get; init; }

    /// <summary>Gets the address of the page that the rule rests on.</summary>
    public required string Source { get; init; }

    /// <summary>Gets what that source is worth; null where it is not stated.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Gets whether the rule is an exemption: <see cref="Outcome.Met"/> then says that the learner is let off, and no outcome of it is a fault.</summary>
    public bool IsExemption { get; init; }

    /// <summary>Gets whether the rule only waits for the CPD to be handed in, so that it does not stand in the way of handing it in.</summary>
    public bool AwaitsSubmission { get; init; }

    internal Finding CannotTell(CycleDoubt doubt) => this with
    {
        Outcome = Outcome.CannotTell,
        Found = $"{doubt.Why} {Found}",
        Remedy = doubt.Remedy,
        By = null,
        AwaitsSubmission = false,
    };
}
