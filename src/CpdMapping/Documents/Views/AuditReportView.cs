using CpdMapping.Auditing;
using CpdMapping.Auditing.Deciding;
using CpdMapping.Auditing.Evidencing;
using CpdMapping.Documents.Wording;
using CpdMapping.Mapping;

namespace CpdMapping.Documents.Views;

/// <summary>The report of an audit, to print: what its pack opens with.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AuditReportView
{
    /// <summary>Gets what every document shows.</summary>
    public required PageView Page { get; init; }

    /// <summary>Gets the words.</summary>
    public required AuditWords Words { get; init; }

    /// <summary>Gets the learner's name.</summary>
    public required string Learner { get; init; }

    /// <summary>Gets the record's id.</summary>
    public required string Record { get; init; }

    /// <summary>Gets the audit with every finding.</summary>
    public required AuditView Audit { get; init; }

    /// <summary>Gets the activities that were looked at.</summary>
    public required Sequence<AuditedActivityView> Activities { get; init; }

    /// <summary>Gets the evidence.</summary>
    public required Sequence<EvidenceView> Evidence { get; init; }

    /// <summary>Gets the decisions.</summary>
    public required Sequence<DecisionView> Decisions { get; init; }

    /// <summary>Gets when the rules were last compared with the body's pages; null where it is not stated.</summary>
    public string? CheckedOn { get; init; }

    /// <summary>Gets the revision of the scheme's file.</summary>
    public required string SchemeRevision { get; init; }

    /// <summary>Gets the editions that were looked at, each with its revision.</summary>
    public required Sequence<string> Editions { get; init; }

    /// <summary>Makes the view.</summary>
    /// <param name="report">The audit.</param>
    /// <param name="coverage">The coverage that it rests on.</param>
    /// <param name="evidence">The evidence, as it was found.</param>
    /// <param name="decisions">What was decided; null where nothing was.</param>
    /// <param name="language">The language; <see cref="DocumentLanguage.English"/> when null.</param>
    /// <exception cref="ArgumentException">The parts are not of one record.</exception>
    public static AuditReportView From(AuditReport report, Coverage coverage, EvidenceList evidence, DecisionSheet? decisions = null, DocumentLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(evidence);
        if (coverage.Record != report.Record || evidence.Record != report.Record.Id || (decisions is not null && decisions.Record != report.Record.Id))
            throw new ArgumentException($"The report is of the record '{report.Record.Id}', and the other parts are of another one.", nameof(report));
        var scope = new PortfolioScope(coverage, report, language ?? DocumentLanguage.English);
        return new()
        {
            Page = PageView.Of(scope.Language, report.Record.Specimen, report.DataSet),
            Words = scope.Language.Words.Audit,
            Learner = report.Record.Learner,
            Record = report.Record.Id,
            Audit = AuditView.Of(report, scope),
            Activities = scope.Standing.Select((entry, i) => AuditedActivityView.Of(entry, i + 1, scope)).ToSequence(),
            Evidence = evidence.Items.Select(item => EvidenceView.Of(item, scope)).ToSequence(),
            Decisions = (decisions?.Decisions ?? []).Select(decision => DecisionView.Of(decision, scope)).ToSequence(),
            CheckedOn = report.CheckedOn is { } day ? scope.Format.Day(day) : null,
            SchemeRevision = WordFormat.Fill(scope.Phrases.RevisionOf, report.SchemeRevision),
            Editions = report.Editions.Select(used => $"{used.Edition}, {WordFormat.Fill(scope.Phrases.RevisionOf, used.Revision)}").ToSequence(),
        };
    }
}
