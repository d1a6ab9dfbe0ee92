namespace CpdMapping.Auditing.Rules;

/// <summary>Asks for a number of pieces, or of minutes, in the cycle: of all its pieces or of some, the same for everybody or not.</summary>
internal sealed class CountMinimum(SchemeRule facts, Counting counting, Minimum minimum, CarryOver? carryOver) : Rule(facts)
{
    private Measure Measure => counting.Measure;

    protected override Finding Check(AuditCase audit)
    {
        var tally = counting.Of(audit.Pieces, audit);
        var asked = minimum.In(audit, audit.Cycle, counting);
        var carried = carryOver?.Into(audit, counting, minimum) ?? CarriedOver.Nothing;
        var most = tally.Amount + carried.Amount;
        var least = tally.Amount + (carried.Doubt is null ? carried.Amount : 0);
        var found = $"{Measure.InWords(most, audit)} of at least {Threshold(asked, audit)}{counting.Only.AfterNumber} in {audit.CycleInWords}."
            + tally.NotCounted(Measure, audit) + carried.InWords + asked.InWords;
        var sum = new FindingSum
        {
            Unit = Measure.Unit,
            Lines = tally.Lines,
            Rounding = tally.Rounding,
            CarriedOver = carried.Amount,
            Asked = asked.Least,
            AskedAtMost = asked.Most,
        };
        if (least >= asked.Most)
            return Found(Outcome.Met, found, tally.Entries) with { Sum = sum };
        if (most >= asked.Least && (asked.Doubt ?? carried.Doubt) is { } doubt) // Enough for one case and not for another.
            return Found(Outcome.CannotTell, $"{found} {doubt.Why}", tally.Entries, doubt.Remedy, audit.By) with { Sum = sum };
        var more = $"Record {(asked.Least == asked.Most ? "" : "at least ")}{Measure.InWords(asked.Least - most, audit)} more{counting.Only.AfterNumber}, dated inside the {audit.Words.Cycle}.";
        return Found(Outcome.NotMet, found, tally.Entries, more, audit.By) with { Sum = sum };
    }

    private string Threshold(Asked asked, AuditCase audit)
    {
        if (asked.Least == asked.Most)
            return Measure.Threshold(asked.Least, audit);
        return $"{Measure.Threshold(asked.Least, audit)}, {Measure.Threshold(asked.Most, audit)} {asked.ForWhom},";
    }
}
