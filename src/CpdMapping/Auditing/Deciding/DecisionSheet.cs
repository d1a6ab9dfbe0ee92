using CpdMapping.Files;

namespace CpdMapping.Auditing.Deciding;

/// <summary>What assessors decided about an audit. Decisions are added and never changed: each is sealed with a digest of all before it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record DecisionSheet
{
    /// <summary>Gets the record's id.</summary>
    public required string Record { get; init; }

    /// <summary>Gets the scheme.</summary>
    public required SchemeRef Scheme { get; init; }

    /// <summary>Gets the SHA-256 digest of the report that was decided about, as JSON.</summary>
    public required string Report { get; init; }

    /// <summary>Gets the decisions, in the order in which they were made.</summary>
    public Sequence<Decision> Decisions { get; init; }

    /// <summary>Gets whether the data is made up, so that everything printed from it is marked as a specimen.</summary>
    /// <value>The default is false.</value>
    public bool Specimen { get; init; }

    /// <summary>Gets the subjects on which only one assessor has decided since they were first rejected.</summary>
    /// <remarks>A decision of somebody else after the rejection is the second look, whatever it says.</remarks>
    public Sequence<string> AwaitingSecond => Decisions
        .GroupBy(decision => decision.Subject, StringComparer.Ordinal)
        .Where(own => own.SkipWhile(decision => decision.Kind != DecisionKind.Reject).Select(decision => decision.Assessor.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1)
        .Select(own => own.Key)
        .ToSequence();

    /// <summary>Begins a sheet without decisions.</summary>
    /// <param name="report">The report to decide about.</param>
    public static DecisionSheet For(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new() { Record = report.Record.Id, Scheme = report.Scheme, Report = Digests.Of(report.ToJson()), Specimen = report.Record.Specimen };
    }

    /// <summary>Gets the decision that stands on a subject: the last one; null where there is none.</summary>
    /// <param name="subject">The id of an entry, or of a rule.</param>
    public Decision? Of(string subject) => Decisions.LastOrDefault(decision => decision.Subject == subject);

    /// <summary>Gives the sheet with one decision more, sealed.</summary>
    /// <param name="decision">The decision; its seal is filled in.</param>
    public DecisionSheet With(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return this with { Decisions = Decisions.Append(decision with { Seal = SealAfter(Decisions.Count) }).ToSequence() };
    }

    /// <summary>The digest of the sheet's head and so many of its decisions.</summary>
    internal string SealAfter(int count) => Digests.Of(NodeWriter.ToJson(DecisionFormat.Tree(this with { Decisions = Decisions.Take(count).ToSequence() })));
}
