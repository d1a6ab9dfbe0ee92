namespace CpdMapping.Auditing.Rules;

/// <summary>Asks for a number of pieces, or of minutes, in the cycle: of all its pieces or of some, the same for everybody or by role.</summary>
internal sealed class CountMinimum(SchemeRule facts, Measure measure, Amount minimum, EntryFilter only) : Rule(facts)
{
    public override Finding Check(AuditCase audit)
    {
        var pieces = only.Of(audit.Pieces);
        var amount = measure.Of(pieces);
        var asked = minimum.For(audit.Registration);
        var (least, most) = (asked ?? minimum.Least, asked ?? minimum.Most);
        var found = $"{measure.InWords(amount, audit)} of at least {Threshold(least, most, audit)}{only.AfterNumber} in {audit.CycleInWords}.";
        if (amount >= most)
            return Found(Outcome.Met, found, pieces);
        if (amount >= least) // Enough for one role and not for another.
            return Found(Outcome.CannotTell, $"{found} {Amount.WhyUnknown(audit.Registration)}", pieces, minimum.RoleRemedy, audit.By);
        var more = $"Record {(least == most ? "" : "at least ")}{measure.InWords(least - amount, audit)} more{only.AfterNumber}, dated inside the {audit.Words.Cycle}.";
        return Found(Outcome.NotMet, found, pieces, more, audit.By);
    }

    private string Threshold(int least, int most, AuditCase audit) => least == most
        ? measure.Threshold(least, audit)
        : $"{measure.Threshold(least, audit)}, {measure.Threshold(most, audit)} for some roles,";
}
