using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>Asks for a number of pieces that were talked over with a peer and say what came of it.</summary>
internal sealed class PeerReflectionMinimum(SchemeRule facts, int minimum) : Rule(facts)
{
    protected override Finding Check(AuditCase audit)
    {
        var written = audit.Pieces.Where(p => HasText(p.Peer)).ToSequence();
        var found = $"{audit.Count(written.Count)} of at least {minimum} with a peer reflection in {audit.CycleInWords}.";
        if (written.Count >= minimum)
            return Found(Outcome.Met, found, written);
        var named = audit.Pieces.Where(p => p.Peer is not null && !HasText(p.Peer)).ToSequence();
        if (written.Count + named.Count >= minimum)
            return Found(
                Outcome.CannotTell,
                $"{found} {Wording.List(named)} {(named.Count == 1 ? "names" : "name")} a peer, but not what came of the talk.",
                written.Concat(named).ToSequence(),
                $"Write down what came of the talk, in a correction of {Wording.List(named)}.",
                audit.By);
        return Found(
            Outcome.NotMet,
            found,
            written,
            $"Talk a {audit.Words.Piece} over with a peer, and write down what came of it.",
            audit.By);
    }

    private static bool HasText(PeerReflection? peer) => !string.IsNullOrWhiteSpace(peer?.Text);
}
