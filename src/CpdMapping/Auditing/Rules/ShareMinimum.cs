using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>Asks that a part of the cycle's minutes is of one sort.</summary>
internal sealed class ShareMinimum(SchemeRule facts, Fraction share, EntryFilter only) : Rule(facts)
{
    protected override Finding Check(AuditCase audit)
    {
        var all = Measure.Minutes.Of(audit.Pieces, audit);
        if (all == 0)
            return Found(Outcome.CannotTell, $"There is nothing to look at: no time is recorded in {audit.CycleInWords}.", remedy: $"Record a {audit.Words.Piece}.", by: audit.By);
        var fit = only.Of(audit.Pieces);
        var minutes = Measure.Minutes.Of(fit, audit);
        var found = $"{audit.Unit.InWords(minutes)}{only.AfterNumber} of {audit.Unit.InWords(all)} in {audit.CycleInWords}; at least {share} of the time is asked for.";
        return new Fraction(minutes, all) >= share
            ? Found(Outcome.Met, found, fit)
            : Found(Outcome.NotMet, found, fit, $"Record more{only.AfterNumber}, dated inside the {audit.Words.Cycle}.", audit.By);
    }
}
