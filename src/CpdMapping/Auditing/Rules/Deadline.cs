namespace CpdMapping.Auditing.Rules;

/// <summary>Asks that the CPD was handed in by a local time on a day of the cycle, or by the end of its last day. The minute that is named counts as in time.</summary>
internal sealed class Deadline(SchemeRule facts, MonthDay? day, TimeOnly time, int extendedByDays) : Rule(facts)
{
    public static readonly TimeOnly EndOfDay = new(23, 59);

    public DateTimeOffset In(Cycle span, CyclePattern cycle) => cycle.Moment((day?.OnOrAfter(span.From) ?? span.To).AddDays(extendedByDays), time);

    protected override string SubjectOf(AuditCase audit) => audit.RegistrationInWords;

    protected override Finding Check(AuditCase audit)
    {
        var cycle = audit.Scheme.Cycle;
        var deadline = In(audit.Cycle, cycle);
        var deadlineInWords = $"{Wording.Moment(deadline)} ({cycle.Zone.Id})" + (extendedByDays == 0 ? "" : $", put off by {Wording.Count(extendedByDays, "day", "days")}");
        if (audit.Registration is null)
            return Found(
                Outcome.CannotTell,
                $"The record states no registration with {audit.Scheme.Body.Name}, so nothing says when the CPD was handed in.",
                remedy: "Add the registration, and the time of handing in once it is done.",
                by: audit.By);
        var end = deadline.AddMinutes(1);
        var start = cycle.Moment(audit.Cycle.From, TimeOnly.MinValue);
        foreach (var submitted in audit.Registration.Submitted.Where(s => s >= start).Order())
        {
            var handedIn = $"Handed in at {Wording.Moment(cycle.Zone.Local(submitted))}";
            if (submitted >= end)
                return Found(Outcome.NotMet, $"{handedIn}, after the deadline, which was {deadlineInWords}.", remedy: AskTheBody(audit));
            return Found(Outcome.Met, $"{handedIn}; the deadline is {deadlineInWords}.");
        }
        return audit.By is null
            ? Found(Outcome.NotMet, $"Nothing says that the CPD was handed in by {deadlineInWords}.", remedy: AskTheBody(audit))
            : Found(
                Outcome.CannotTell,
                $"The record does not say yet that the CPD was handed in; the deadline is {deadlineInWords}.",
                remedy: $"Hand it in by {deadlineInWords}, and add the time to the registration.",
                by: deadline) with
            {
                AwaitsSubmission = true,
            };
    }

    private static string AskTheBody(AuditCase audit) =>
        $"If it was handed in on time, add the time to the registration; otherwise ask {audit.Scheme.Body.Name} what can still be done.";
}
