using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>Asks that each piece of the cycle has one part of its reflection written.</summary>
internal sealed class FieldFilled(SchemeRule facts, ReflectionField part) : Rule(facts)
{
    private string What => part == ReflectionField.Impact ? "what difference it made or will make" : "what was learnt";

    public override Finding Check(AuditCase audit)
    {
        var pieces = audit.Pieces;
        if (pieces.IsEmpty)
            return Found(Outcome.CannotTell, $"There is nothing to look at: 0 {audit.Words.Pieces} in {audit.CycleInWords}.");
        var missing = pieces.Where(p => string.IsNullOrWhiteSpace(TextOf(p.Reflection))).ToSequence();
        var found = $"{pieces.Count - missing.Count} of {audit.Count(pieces.Count)} {(pieces.Count - missing.Count == 1 ? "says" : "say")} {What}.";
        return missing.IsEmpty
            ? Found(Outcome.Met, found, pieces)
            : Found(Outcome.NotMet, $"{found} Not written in {Wording.List(missing)}.", missing, $"Write down {What}, in a correction of {Wording.List(missing)}.", audit.By);
    }

    private string? TextOf(Reflection? reflection) => part == ReflectionField.Impact ? reflection?.Impact : reflection?.Learnt;
}
