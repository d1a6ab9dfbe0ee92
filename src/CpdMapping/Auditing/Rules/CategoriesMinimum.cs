namespace CpdMapping.Auditing.Rules;

/// <summary>Asks for so much in each of several categories, or in some of them. One entry may serve several; in the total it counts once.</summary>
internal sealed class CategoriesMinimum(SchemeRule facts, Measure measure, int minimum, int needed, Sequence<EntryFilter> categories) : Rule(facts)
{
    protected override Finding Check(AuditCase audit)
    {
        var amounts = categories.Select(c => (c.Called, Entries: c.Of(audit.Pieces))).Select(c => (c.Called, c.Entries, Amount: measure.Of(c.Entries, audit))).ToList();
        var used = audit.Pieces.Where(p => amounts.Exists(a => a.Entries.Contains(p))).ToSequence();
        var reached = amounts.Count(a => a.Amount >= minimum);
        var asked = needed == categories.Count ? "" : $"; {needed} are enough";
        var found = $"{reached} of {Wording.Count(categories.Count, "category", "categories")} {(reached == 1 ? "reaches" : "reach")} {measure.InWords(minimum, audit)} in {audit.CycleInWords}{asked}: "
            + $"{Wording.List(amounts.Select(a => $"{measure.InWords(a.Amount, audit)} {a.Called}"))}. Together they are {measure.InWords(measure.Of(used, audit), audit)}, as each is added up once.";
        if (reached >= needed)
            return Found(Outcome.Met, found, used);
        var missing = amounts.Where(a => a.Amount < minimum).Select(a => $"{measure.InWords(minimum - a.Amount, audit)} {a.Called}");
        return Found(Outcome.NotMet, found, used, $"Still missing, of which {needed - reached} {(needed - reached == 1 ? "is" : "are")} needed: {Wording.List(missing)}.", audit.By);
    }
}
