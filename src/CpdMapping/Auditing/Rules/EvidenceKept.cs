namespace CpdMapping.Auditing.Rules;

/// <summary>Asks that evidence is named for every entry of the cycle and of so many years before it.</summary>
internal sealed class EvidenceKept(SchemeRule facts, int years) : Rule(facts)
{
    protected override Finding Check(AuditCase audit)
    {
        var from = audit.Cycle.From.AddYears(-years);
        var entries = audit.Standing.Where(e => e.Activity!.To >= from && e.Activity.To <= audit.Cycle.To).ToSequence(); // standing entries have an activity
        if (entries.IsEmpty)
            return Found(Outcome.CannotTell, $"There is nothing to look at: no entry from {Wording.Day(from)} to {Wording.Day(audit.Cycle.To)}.");
        var without = entries.Where(e => !EntryFilter.IsShown(e)).ToSequence();
        var found = $"Evidence is named for {entries.Count - without.Count} of {Wording.Count(entries.Count, "entry", "entries")} from {Wording.Day(from)} to {Wording.Day(audit.Cycle.To)}.";
        return without.IsEmpty
            ? Found(Outcome.Met, found, entries)
            : Found(Outcome.NotMet, $"{found} Not for {Wording.List(without)}.", without, $"Name the evidence, in a correction of {Wording.List(without)}.", audit.By);
    }
}
