using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>Asks that no piece of the cycle is a copy of another. What is only alike is for a person to look at.</summary>
internal sealed class PiecesDistinct(SchemeRule facts) : Rule(facts)
{
    protected override Finding Check(AuditCase audit)
    {
        var pieces = audit.Pieces.Select(p => new PieceText(p)).ToList();
        if (pieces.Count < 2)
            return Found(Outcome.CannotTell, $"There are no two to compare: {audit.Count(pieces.Count)} in {audit.CycleInWords}.", audit.Pieces);
        if (Pairs(pieces, (a, b) => a.IsCopyOf(b)) is { Count: > 0 } copies)
            return Found(
                Outcome.NotMet,
                $"The text is the same in {InWords(copies)}.",
                Of(copies),
                $"Correct or withdraw the copy, and record another {audit.Words.Piece} in its place.",
                audit.By);
        if (Pairs(pieces, (a, b) => a.IsLike(b)) is { Count: > 0 } alike)
            return Found(
                Outcome.CannotTell,
                $"There is little difference between {InWords(alike)}; someone has to look whether they are two.",
                Of(alike),
                "Write what each one was about and what came of it.",
                audit.By);
        return Found(Outcome.Met, $"{audit.Count(pieces.Count)}, and each differs from the others.", audit.Pieces);
    }

    // Each piece is paired with the first that it resembles, so three copies are two pairs.
    private static List<(RecordEntry First, RecordEntry Second)> Pairs(List<PieceText> pieces, Func<PieceText, PieceText, bool> resembles)
    {
        var pairs = new List<(RecordEntry, RecordEntry)>();
        for (var second = 1; second < pieces.Count; second++)
        {
            var first = pieces.FindIndex(0, second, p => resembles(p, pieces[second]));
            if (first >= 0)
                pairs.Add((pieces[first].Piece, pieces[second].Piece));
        }
        return pairs;
    }

    private static string InWords(List<(RecordEntry First, RecordEntry Second)> pairs) =>
        string.Join("; ", pairs.Select(p => $"'{p.First.Id}' and '{p.Second.Id}'"));

    private static Sequence<RecordEntry> Of(List<(RecordEntry First, RecordEntry Second)> pairs) =>
        pairs.SelectMany(p => new[] { p.First, p.Second }).Distinct().ToSequence();
}
