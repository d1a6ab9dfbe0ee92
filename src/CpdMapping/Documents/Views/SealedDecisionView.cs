using CpdMapping.Auditing.Deciding;

namespace CpdMapping.Documents.Views;

/// <summary>A decision of a sheet, to print.</summary>
/// <param name="Subject">What it is about: the id of an entry, or of a rule.</param>
/// <param name="Decision">What was decided, with the time that counts where that is a part.</param>
/// <param name="Reason">Why; null where no reason is given.</param>
/// <param name="Assessor">Who decided.</param>
/// <param name="On">The day.</param>
/// <param name="Seal">The digest of all before it.</param>
public sealed record SealedDecisionView(string Subject, string Decision, string? Reason, string Assessor, string On, string Seal)
{
    internal static SealedDecisionView Of(Decision decision, DocumentLanguage language) => new(
        decision.Subject,
        language.Terms.Of(decision.Kind) + (decision.Minutes is { } minutes ? ": " + language.Format.Time(minutes) : ""),
        decision.Reason,
        decision.Assessor,
        language.Format.Day(decision.On),
        decision.Seal);
}
