namespace CpdMapping.Auditing.Rules;

/// <summary>Asks for a statement after each year of the cycle, also for a year without CPD, within so many days of the year's end.</summary>
/// <remarks>Each moment of handing in belongs to the first statement that it is in time for, so no moment counts for two years.</remarks>
internal sealed class YearlyStatement(SchemeRule facts, int withinDays) : Rule(facts)
{
    protected override string SubjectOf(AuditCase audit) => audit.RegistrationInWords;

    protected override Finding Check(AuditCase audit)
    {
        if (audit.Registration is not { } registration)
            return Found(
                Outcome.CannotTell,
                $"The record states no registration with {audit.Scheme.Body.Name}, so nothing says when statements were made.",
                remedy: "Add the registration, and the time of each statement.");
        var years = Years(audit).Where(y => audit.On > y.Span.To && !(registration.Joined > y.Span.To)).ToList();
        if (years.Count == 0)
            return NotApplicable($"No year of {audit.CycleInWords} is over yet, so no statement is due.");
        var missing = years.Where(y => !registration.Submitted.Any(s => s >= y.After.AddMinutes(1) && s < y.Due.AddMinutes(1))).ToList();
        var found = $"{years.Count - missing.Count} of {Wording.Count(years.Count, "statement", "statements")} {(years.Count - missing.Count == 1 ? "was" : "were")} made within {Wording.Count(withinDays, "day", "days")} of the year's end.";
        if (missing.Count == 0)
            return Found(Outcome.Met, found);
        found += $" Nothing is recorded for {Wording.List(missing.Select(y => $"the year to {Wording.Day(y.Span.To)}, due by {Wording.Moment(y.Due)}"))}.";
        var last = missing[^1];
        return missing.Count == 1 && audit.On <= DateOnly.FromDateTime(last.Due.DateTime)
            ? Found(Outcome.CannotTell, found, remedy: $"Make the statement by {Wording.Moment(last.Due)}, and add the time to the registration.", by: last.Due) with { AwaitsSubmission = true }
            : Found(Outcome.NotMet, found, remedy: $"If a statement was made in time, add the time to the registration; otherwise ask {audit.Scheme.Body.Name} what can still be done.");
    }

    private IEnumerable<(Cycle Span, DateTimeOffset After, DateTimeOffset Due)> Years(AuditCase audit)
    {
        for (var year = 0; audit.Cycle.From.AddYears(year) <= audit.Cycle.To; year++)
        {
            var span = new Cycle(audit.Cycle.From.AddYears(year), audit.Cycle.From.AddYears(year + 1).AddDays(-1));
            yield return (span, DueAfter(span.From.AddDays(-1)), DueAfter(span.To));
        }

        DateTimeOffset DueAfter(DateOnly end) => audit.Scheme.Cycle.Moment(end.AddDays(withinDays), Deadline.EndOfDay);
    }
}
