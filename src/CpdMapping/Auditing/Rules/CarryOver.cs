namespace CpdMapping.Auditing.Rules;

/// <summary>Lets what the cycle before had too much of count in the next one, up to a limit and once: what was itself carried over goes no further.</summary>
internal sealed record CarryOver(int Most, EntryFilter Only, bool NotFromFirst)
{
    public CarriedOver Into(AuditCase audit, Counting counting, Minimum minimum)
    {
        var before = audit.Before(audit.Cycle);
        var joined = audit.Registration?.Joined;
        if (joined > before.To || (NotFromFirst && joined >= before.From))
            return CarriedOver.Nothing;
        var tally = counting.Of(audit.In(before), audit);
        var surplus = tally.Amount - minimum.In(audit, before, counting).Most;
        var fit = tally.Lines.Zip(tally.Entries).Where(pair => Only.Holds(pair.Second)).Sum(pair => pair.First.Counted);
        var amount = Math.Min(Math.Min(surplus, fit), Most);
        if (amount <= 0)
            return CarriedOver.Nothing;
        var words = $" {counting.Measure.InWords(amount, audit)} of it {(amount == 1 ? "is" : "are")} carried over from {Wording.Day(before.From)} to {Wording.Day(before.To)}.";
        return new(amount, words, NotFromFirst && joined is null ? CycleDoubt.OfJoining("Whether something can be carried over") : null);
    }
}
