using CpdMapping.Files;

namespace CpdMapping.Auditing.Registers;

/// <summary>What the audit of a register says of one person: the outcome of every rule, or why the record could not be read.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record RegisterLine
{
    /// <summary>Gets the number of the line in the register, or of the file in the folder, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the record's id; null where the record could not be read.</summary>
    public string? Record { get; init; }

    /// <summary>Gets what <see cref="AuditReport.IsReadyToSubmit"/> says; false where the record could not be read.</summary>
    public bool IsReadyToSubmit { get; init; }

    /// <summary>Gets the ids of the rules, in the scheme's order; empty where the record could not be read.</summary>
    public Sequence<string> Rules { get; init; }

    /// <summary>Gets the outcome of each of <see cref="Rules"/>.</summary>
    public Sequence<Outcome> Outcomes { get; init; }

    /// <summary>Gets how much each outcome matters.</summary>
    public Sequence<FindingSeverity> Severities { get; init; }

    /// <summary>Gets why the record could not be read; empty where it could.</summary>
    public Sequence<Problem> Problems { get; init; }

    /// <summary>Gets whether the record could not be read.</summary>
    public bool IsBroken => Record is null;
}
