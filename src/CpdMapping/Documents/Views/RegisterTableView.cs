using CpdMapping.Documents.Wording;
using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>The sessions of a register that fit side by side, with all learners.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record RegisterTableView
{
    /// <summary>Gets the place on the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>Gets which sessions they are.</summary>
    public required string Caption { get; init; }

    /// <summary>Gets the sessions.</summary>
    public required Sequence<RegisterSessionView> Sessions { get; init; }

    /// <summary>Gets the learners.</summary>
    public required Sequence<RegisterRowView> Rows { get; init; }

    internal static RegisterTableView Of(Cohort cohort, IReadOnlyList<Session> sessions, int number, DocumentLanguage language)
    {
        var phrases = language.Words.Sheets;
        var named = cohort.Learners.ToLookup(learner => learner.Name, StringComparer.Ordinal);
        return new()
        {
            Anchor = $"sessions-{WordFormat.Number(number)}",
            Caption = sessions.Count == 1 ? WordFormat.Fill(phrases.Session, sessions[0].Id) : WordFormat.Fill(phrases.SessionsTo, sessions[0].Id, sessions[^1].Id),
            Sessions = sessions.Select(session => Head(session, cohort, language)).ToSequence(),
            Rows = cohort.Learners
                .Select(learner => new RegisterRowView(
                    learner.Name,
                    named[learner.Name].Skip(1).Any() ? learner.Key : null,
                    sessions.Select(session => Cell(Minutes(learner, session), language)).ToSequence(),
                    language.Format.ShortTime(learner.AttendedMinutes)))
                .ToSequence(),
        };
    }

    private static RegisterSessionView Head(Session session, Cohort cohort, DocumentLanguage language) => new(
        WordFormat.Fill(language.Words.Sheets.Session, session.Id),
        language.Format.Day(session.Date),
        WordFormat.Fill(language.Format.Phrases.Range, WordFormat.Clock(session.Start), WordFormat.Clock(session.End)),
        language.Format.Of(cohort.Learners.Count(learner => Minutes(learner, session) > 0), cohort.Learners.Count));

    private static RegisterCellView Cell(int minutes, DocumentLanguage language) =>
        minutes > 0 ? new(language.Format.ShortTime(minutes), true) : new(language.Words.Register.Absent, false);

    private static int Minutes(CohortLearner learner, Session session) => learner.Attended.Where(a => a.Session == session.Id).Sum(a => a.Minutes);
}
