namespace CpdMapping.Auditing.Rules;

/// <summary>Asks that what is written in each piece of the cycle has so many words at least, or at most.</summary>
internal sealed class WordLimit(SchemeRule facts, ReflectionField part, int? least, int? most) : Rule(facts)
{
    protected override Finding Check(AuditCase audit)
    {
        var written = audit.Pieces.Select(p => (Piece: p, Words: WordCount.Of(part.TextOf(p)))).Where(p => p.Words > 0).ToList();
        if (written.Count == 0)
            return Found(Outcome.CannotTell, $"There is nothing to look at: {part.InWords} is written nowhere in {audit.CycleInWords}.");
        var wrong = written.Where(p => p.Words < least || p.Words > most).ToList();
        var found = $"{written.Count - wrong.Count} of {Wording.Count(written.Count, "text", "texts")} about {part.InWords} {(written.Count - wrong.Count == 1 ? "has" : "have")} {Limits}.";
        return wrong.Count == 0
            ? Found(Outcome.Met, found, written.Select(p => p.Piece).ToSequence())
            : Found(
                Outcome.NotMet,
                $"{found} Not so: {Wording.List(wrong.Select(p => $"'{p.Piece.Id}' with {Wording.Count(p.Words, "word", "words")}"))}.",
                wrong.Select(p => p.Piece).ToSequence(),
                $"Write it anew, in a correction of {Wording.List(wrong.Select(p => p.Piece))}.",
                audit.By);
    }

    private string Limits => (least, most) switch
    {
        ({ } few, { } many) => $"{few} to {many} words",
        ({ } few, null) => $"at least {Wording.Count(few, "word", "words")}",
        (_, { } many) => $"at most {Wording.Count(many, "word", "words")}",
        _ => "any number of words",
    };
}
