namespace CpdMapping.Auditing.Rules;

/// <summary>Asks for a number of pieces in the cycle.</summary>
internal sealed class PiecesMinimum(SchemeRule facts, int minimum) : Rule(facts)
{
    public override Finding Check(AuditCase audit)
    {
        var pieces = audit.Pieces;
        var found = $"{audit.Count(pieces.Count)} of at least {minimum} in {audit.CycleInWords}.";
        return pieces.Count >= minimum
            ? Found(Outcome.Met, found, pieces)
            : Found(Outcome.NotMet, found, pieces, $"Record {audit.Count(minimum - pieces.Count)} more, dated inside the {audit.Words.Cycle}.", audit.By);
    }
}
