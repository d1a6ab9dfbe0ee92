using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>A course that was accredited at some time, and not when the learner took it.</summary>
internal sealed class NotAccreditedThen() : RecordPattern(
    AnomalyCodes.NotAccreditedThen,
    "not-accredited-then",
    "Was the course accredited when you took it?",
    "An accreditation may have been renewed without our knowing, or be dated by the month alone; and most bodies ask for none.")
{
    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        foreach (var (entry, activity) in one.Standing)
            if (one.CourseOf(activity) is { Accreditations.IsEmpty: false } course && !course.Accreditations.Any(a => Holds(a, activity)))
                yield return Ask(
                    $"'{entry.Id}' took place {Wording.Days(activity.From, activity.To)}, and the course was accredited {Wording.List(course.Accreditations.Select(Span))}.",
                    one.Record,
                    [entry]);
    }

    private static bool Holds(Accreditation accreditation, Activity activity) =>
        (accreditation.From is not { } from || from.First <= activity.To) && (accreditation.To is not { } to || activity.From <= to.Last);

    private static string Span(Accreditation accreditation) =>
        $"by {accreditation.By}{(accreditation.From is { } from ? $" from {from}" : "")}{(accreditation.To is { } to ? $" to {to}" : "")}";
}
