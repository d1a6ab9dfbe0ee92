using CpdMapping.Pdf.Text.Unicode;

namespace CpdMapping.Pdf.Text.Bidirectional;

/// <summary>Gives both brackets of a pair the same direction (rule N0).</summary>
internal sealed class BracketPairs(int[] places, BidiClass[] kinds, BidiClass[] original, BidiClass embedding, BidiClass before)
{
    // What the standard sets: deeper nesting is not looked at.
    private const int DeepestNesting = 63;

    public void Resolve(ReadOnlySpan<char> text)
    {
        foreach ((int open, int close) in Find(text))
        {
            BidiClass inside = StrongWithin(open, close);
            if (inside == BidiClass.ON)
                continue;
            BidiClass direction = embedding;
            // Only letters of the other direction inside: the context before the pair decides whether it runs with them.
            if (inside != embedding && StrongBefore(open) == inside)
                direction = inside;
            Set(open, direction);
            Set(close, direction);
        }
    }

    // Angle brackets have two forms that count as one.
    private static int Canonical(int bracket) => bracket switch
    {
        0x2329 => 0x3008,
        0x232A => 0x3009,
        _ => bracket,
    };

    private static BidiClass Strong(BidiClass kind) => kind switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.EN or BidiClass.AN => BidiClass.R,
        _ => BidiClass.ON,
    };

    private List<(int Open, int Close)> Find(ReadOnlySpan<char> text)
    {
        var pairs = new List<(int Open, int Close)>();
        Span<(int Close, int Place)> stack = stackalloc (int, int)[DeepestNesting];
        int depth = 0;
        for (int i = 0; i < places.Length; i++)
        {
            if (kinds[i] != BidiClass.ON)
                continue;
            int bracket = text[places[i]];
            (int other, bool opens) = Characters.Bracket(bracket);
            if (other == 0)
                continue;
            if (opens)
            {
                if (depth == DeepestNesting)
                    return [];
                stack[depth++] = (Canonical(other), i);
                continue;
            }
            int match = depth - 1;
            while (match >= 0 && stack[match].Close != Canonical(bracket))
                match--;
            if (match < 0)
                continue;
            pairs.Add((stack[match].Place, i));
            depth = match;
        }
        pairs.Sort((a, b) => a.Open.CompareTo(b.Open));
        return pairs;
    }

    // The direction of the sequence if a letter of it is inside, else the other one if such a letter is.
    private BidiClass StrongWithin(int open, int close)
    {
        BidiClass found = BidiClass.ON;
        for (int i = open + 1; i < close; i++)
        {
            BidiClass strong = Strong(kinds[i]);
            if (strong == embedding)
                return strong;
            if (strong != BidiClass.ON)
                found = strong;
        }
        return found;
    }

    private BidiClass StrongBefore(int open)
    {
        for (int i = open - 1; i >= 0; i--)
        {
            BidiClass strong = Strong(kinds[i]);
            if (strong != BidiClass.ON)
                return strong;
        }
        return before;
    }

    // Marks on a bracket run with it.
    private void Set(int place, BidiClass direction)
    {
        kinds[place] = direction;
        for (int i = place + 1; i < kinds.Length && original[i] == BidiClass.NSM; i++)
            kinds[i] = direction;
    }
}
