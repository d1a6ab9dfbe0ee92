using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>Asks for so many minutes in every run of so many years, those that reach back into the cycle before too.</summary>
/// <remarks>Years are counted from the cycle's first day. A run counts once its last year has begun, so that nobody is told of what lies ahead.</remarks>
internal sealed class SlidingMinimum(SchemeRule facts, int minimum, int years, EntryFilter only) : Rule(facts)
{
    protected override Finding Check(AuditCase audit)
    {
        var runs = Runs(audit).ToList();
        if (runs.Count == 0)
            return NotApplicable($"The learner joined too late for a run of {Wording.Count(years, "year", "years")} to be over or in its last year.");
        var asked = $"at least {audit.Unit.InWords(minimum)}{only.AfterNumber}";
        var any = $"in any {Wording.Count(years, "consecutive year", "consecutive years")}";
        var used = runs.SelectMany(r => r.Pieces).Distinct().ToSequence();
        var fewest = runs.MinBy(r => r.Minutes)!; // there is one
        if (fewest.Minutes >= minimum)
            return Found(Outcome.Met, $"Of {asked} {any}, the fewest are {fewest.InWords(audit)}.", used);
        var shortRuns = runs.Where(r => r.Minutes < minimum).ToList();
        var found = $"Of {asked} {any}: {string.Join("; ", shortRuns.Select(r => $"{r.InWords(audit)}, {audit.Unit.InWords(minimum - r.Minutes)} short"))}.";
        // A learner who joined later owes nothing for the time before, but only the day of joining shows that.
        if (audit.Registration?.Joined is null && shortRuns.All(r => r.Span.From < audit.Cycle.From))
            return Found(
                Outcome.CannotTell,
                $"{found} Whether the years before {Wording.Day(audit.Cycle.From)} count depends on the day of joining, which the record does not state.",
                used,
                "Add the day of joining to the registration.");
        var open = shortRuns.FirstOrDefault(r => audit.On <= r.Span.To);
        var lost = shortRuns.Any(r => r.Span.To < audit.On);
        return Found(
            Outcome.NotMet,
            found,
            used,
            lost || open is null
                ? $"Look for learning of that time that is not recorded yet; otherwise ask {audit.Scheme.Body.Name} what can still be done."
                : $"Record {audit.Unit.InWords(minimum - open.Minutes)} more{only.AfterNumber} by {Wording.Day(open.Span.To)}.",
            lost || open is null ? null : audit.Scheme.Cycle.Moment(open.Span.To, Deadline.EndOfDay));
    }

    private IEnumerable<YearsRun> Runs(AuditCase audit)
    {
        for (var first = 1 - years; ; first++)
        {
            var span = new Cycle(audit.Cycle.From.AddYears(first), audit.Cycle.From.AddYears(first + years).AddDays(-1));
            if (span.To > audit.Cycle.To || audit.Cycle.From.AddYears(first + years - 1) > audit.On)
                yield break;
            if (audit.Registration?.Joined is { } joined && joined > span.From && first < 0)
                continue; // not registered for the whole run
            var pieces = only.Of(audit.Standing.Where(span.Holds));
            yield return new(span, pieces, Measure.Minutes.Of(pieces, audit));
        }
    }

    private sealed record YearsRun(Cycle Span, Sequence<RecordEntry> Pieces, int Minutes)
    {
        public string InWords(AuditCase audit) => $"{audit.Unit.InWords(Minutes)} from {Wording.Day(Span.From)} to {Wording.Day(Span.To)}";
    }
}
