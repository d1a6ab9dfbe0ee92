using CpdMapping.Auditing.Deciding;
using CpdMapping.Documents.Wording;

namespace CpdMapping.Documents.Views;

/// <summary>A sheet of decisions, to print: what stands, and every decision with its seal.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record DecisionSheetView
{
    /// <summary>Gets what every document shows.</summary>
    public required PageView Page { get; init; }

    /// <summary>Gets the document's words.</summary>
    public required DecisionSheetWords Words { get; init; }

    /// <summary>Gets the record's id.</summary>
    public required string Record { get; init; }

    /// <summary>Gets the reference to the scheme.</summary>
    public required string Scheme { get; init; }

    /// <summary>Gets the digest of the report that was decided about.</summary>
    public required string Report { get; init; }

    /// <summary>Gets the subjects that wait for a second assessor, in a line; null where none does.</summary>
    public string? Waiting { get; init; }

    /// <summary>Gets the decision that stands on each subject, in the order in which the subjects were first decided on.</summary>
    public required Sequence<SealedDecisionView> Standing { get; init; }

    /// <summary>Gets every decision, in the order in which they were made.</summary>
    public required Sequence<SealedDecisionView> All { get; init; }

    /// <summary>Gets who decided, each once, with a place to sign.</summary>
    public required Sequence<string> Assessors { get; init; }

    /// <summary>Prepares a sheet for printing.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="language">The document's language; English when it is null. Reasons stay as they were written.</param>
    public static DecisionSheetView From(DecisionSheet sheet, DocumentLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        language ??= DocumentLanguage.English;
        var all = sheet.Decisions.Select(decision => SealedDecisionView.Of(decision, language)).ToSequence();
        return new()
        {
            Page = PageView.Of(language, sheet.Specimen),
            Words = language.Words.DecisionSheet,
            Record = sheet.Record,
            Scheme = sheet.Scheme.ToString(),
            Report = sheet.Report,
            Waiting = sheet.AwaitingSecond.IsEmpty ? null : string.Join(", ", sheet.AwaitingSecond),
            Standing = all.GroupBy(decision => decision.Subject, StringComparer.Ordinal).Select(own => own.Last()).ToSequence(),
            All = all,
            Assessors = sheet.Decisions.Select(decision => decision.Assessor.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).ToSequence(),
        };
    }
}
