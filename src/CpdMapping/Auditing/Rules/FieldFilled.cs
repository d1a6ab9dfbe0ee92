namespace CpdMapping.Auditing.Rules;

/// <summary>Asks that each piece of the cycle has one part of its reflection written.</summary>
internal sealed class FieldFilled(SchemeRule facts, ReflectionField part) : Rule(facts)
{
    protected override Finding Check(AuditCase audit)
    {
        var pieces = audit.Pieces;
        if (pieces.IsEmpty)
            return Found(Outcome.CannotTell, $"There is nothing to look at: 0 {audit.Words.Pieces} in {audit.CycleInWords}.");
        var missing = pieces.Where(p => string.IsNullOrWhiteSpace(part.TextOf(p))).ToSequence();
        var written = pieces.Count - missing.Count;
        var found = $"{written} of {audit.Count(pieces.Count)} {(written == 1 ? "says" : "say")} {part.InWords}.";
        return missing.IsEmpty
            ? Found(Outcome.Met, found, pieces)
            : Found(Outcome.NotMet, $"{found} Not written in {Wording.List(missing)}.", missing, $"Write down {part.InWords}, in a correction of {Wording.List(missing)}.", audit.By);
    }
}
