namespace CpdMapping.Auditing.Rules;

/// <summary>Asks something of each piece of the cycle, or of each of some pieces, such as that evidence is named.</summary>
internal sealed class EachPiece(SchemeRule facts, EntryFilter must, EntryFilter only) : Rule(facts)
{
    protected override Finding Check(AuditCase audit)
    {
        var pieces = only.Of(audit.Pieces);
        if (pieces.IsEmpty)
            return Found(Outcome.CannotTell, $"There is nothing to look at: 0 {audit.Words.Pieces}{only.AfterNumber} in {audit.CycleInWords}.");
        var missing = pieces.Where(p => !must.Holds(p)).ToSequence();
        var found = $"{pieces.Count - missing.Count} of {audit.Count(pieces.Count)}{only.AfterNumber} {(pieces.Count - missing.Count == 1 ? "is" : "are")} {must.Called}.";
        return missing.IsEmpty
            ? Found(Outcome.Met, found, pieces)
            : Found(Outcome.NotMet, $"{found} Not so: {Wording.List(missing)}.", missing, $"Add what is missing, in a correction of {Wording.List(missing)}.", audit.By);
    }
}
