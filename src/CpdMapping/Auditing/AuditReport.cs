using CpdMapping.Learning;
using CpdMapping.Mapping.Units;

namespace CpdMapping.Auditing;

/// <summary>Every rule of a scheme with its result for one record.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record AuditReport
{
    /// <summary>Gets the scheme.</summary>
    public required SchemeRef Scheme { get; init; }

    /// <summary>Gets the revision of our encoding of the scheme.</summary>
    public required int SchemeRevision { get; init; }

    /// <summary>Gets the scheme's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the unit in which the scheme counts time.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Gets the body, as people call it.</summary>
    public required string Body { get; init; }

    /// <summary>Gets the record.</summary>
    public required CpdRecord Record { get; init; }

    /// <summary>Gets the day for which the audit was asked; it comes in and is never read from a clock.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets the first day of the cycle that was audited.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the last day of the cycle that was audited.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Gets the result of every rule, in the scheme's order.</summary>
    public required Sequence<Finding> Findings { get; init; }

    /// <summary>Gets the editions that were looked at, with the revision of the data.</summary>
    public Sequence<EditionUsed> Editions { get; init; }

    /// <summary>Gets the version of the library that made the report.</summary>
    public string Library { get; init; } = LibraryVersion.Text;

    /// <summary>Gets the version of the standards data that the audit rests on.</summary>
    public required string DataSet { get; init; }

    /// <summary>Gets the day on which somebody last compared the scheme's file with the body's pages; null where it is not stated.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>Gets whether nothing that the body demands is missing: every required rule is <see cref="Outcome.Met"/> or <see cref="Outcome.NotApplicable"/>, or only waits for the handing in. It judges no quality.</summary>
    /// <remarks>Exemptions and advice never stand in the way.</remarks>
    public bool IsReadyToSubmit => Findings.All(f =>
        f.Weight == RuleWeight.Advised || f.IsExemption || f.AwaitsSubmission || f.Outcome is Outcome.Met or Outcome.NotApplicable);
}
