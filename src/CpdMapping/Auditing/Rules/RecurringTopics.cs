using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>Asks that each of some topics was learnt within so many months, counted back from the day of asking or the cycle's end, whichever is earlier.</summary>
/// <remarks>A cycle's beginning makes no difference. Whoever joined less than that time ago has the whole time before a topic is due.</remarks>
internal sealed class RecurringTopics(SchemeRule facts, int months, Sequence<EntryFilter> topics) : Rule(facts)
{
    protected override Finding Check(AuditCase audit)
    {
        var day = audit.On < audit.Cycle.To ? audit.On : audit.Cycle.To;
        var joined = audit.Registration?.Joined;
        var latest = topics.Select(topic => (topic.Called, Entry: topic.Of(audit.Standing).LastOrDefault(e => e.Activity!.To <= day))).ToList(); // standing entries have an activity
        var due = latest.Where(t => !Lasts(t.Entry?.Activity!.To, day) && !Lasts(joined, day)).ToList();
        var found = $"On {Wording.Day(day)}, of {Wording.Count(topics.Count, "topic", "topics")} that must recur within {Wording.Count(months, "month", "months")}: "
            + $"{Wording.List(latest.Select(t => InWords(t.Called, t.Entry, joined, day)))}.";
        var used = latest.Select(t => t.Entry).OfType<RecordEntry>().Distinct().ToSequence();
        if (due.Count == 0)
            return Found(Outcome.Met, found, used);
        if (joined is null && due.TrueForAll(t => t.Entry is null))
            return Found(Outcome.CannotTell, $"{found} Whether they are due already depends on the day of joining, which the record does not state.", used, "Add the registration with the day of joining.");
        return Found(Outcome.NotMet, found, used, $"Look for learning {Wording.List(due.Select(t => t.Called ?? ""))}.", audit.By);
    }

    private bool Lasts(DateOnly? from, DateOnly day) => from?.AddMonths(months) > day;

    private string InWords(string? called, RecordEntry? entry, DateOnly? joined, DateOnly day) => entry?.Activity is { } activity
        ? $"{called} on {Wording.Day(activity.To)}, which {(Lasts(activity.To, day) ? "lasts" : "lasted")} until {Wording.Day(activity.To.AddMonths(months).AddDays(-1))}"
        : $"{called} nothing{(Lasts(joined, day) ? $", which is not due before {Wording.Day(joined!.Value.AddMonths(months))}" : "")}"; // what is null never lasts
}
