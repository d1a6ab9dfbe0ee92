using CpdMapping.Pdf.Text.Unicode;

namespace CpdMapping.Pdf.Text.Bidirectional;

/// <summary>Resolves one paragraph: the explicit levels (rules X1 to X8), then each isolating run sequence.</summary>
internal static class BidiParagraph
{
    private const int DeepestLevel = 125;

    /// <summary>Writes the level of each UTF-16 unit and gives the level of the paragraph. The classes are changed on the way.</summary>
    public static byte Resolve(ReadOnlySpan<char> text, Span<BidiClass> classes, BaseDirection direction, Span<byte> levels)
    {
        int[] matches = MatchIsolates(classes);
        byte paragraphLevel = direction switch
        {
            BaseDirection.LeftToRight => 0,
            BaseDirection.RightToLeft => 1,
            _ => FirstStrong(classes, 0, classes.Length, matches),
        };
        int[] kept = new int[text.Length];
        int keptCount = SetExplicitLevels(classes, matches, paragraphLevel, levels, kept);
        foreach (BidiSequence sequence in IsolatingSequences.Find(kept.AsSpan(0, keptCount), levels, matches, paragraphLevel))
            sequence.Resolve(text, classes, levels);
        LevelRemoved(kept.AsSpan(0, keptCount), levels, paragraphLevel);
        return paragraphLevel;
    }

    // For each isolate initiator the place of its end, or the end of the text; for each matched end its initiator; else -1 (BD9).
    private static int[] MatchIsolates(ReadOnlySpan<BidiClass> classes)
    {
        int[] matches = new int[classes.Length];
        var open = new Stack<int>();
        for (int i = 0; i < classes.Length; i++)
        {
            matches[i] = -1;
            if (IsInitiator(classes[i]))
            {
                matches[i] = classes.Length;
                open.Push(i);
            }
            else if (classes[i] == BidiClass.PDI && open.TryPop(out int initiator))
            {
                matches[initiator] = i;
                matches[i] = initiator;
            }
        }
        return matches;
    }

    private static bool IsInitiator(BidiClass kind) => kind is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    // The first letter with a direction outside isolates decides (P2, P3).
    private static byte FirstStrong(ReadOnlySpan<BidiClass> classes, int start, int end, int[] matches)
    {
        for (int i = start; i < end; i++)
        {
            if (classes[i] == BidiClass.L)
                return 0;
            if (classes[i] is BidiClass.R or BidiClass.AL)
                return 1;
            if (IsInitiator(classes[i]))
                i = matches[i];
        }
        return 0;
    }

    // Gives each character its explicit level and lists those that take part in what follows (X1 to X9).
    private static int SetExplicitLevels(Span<BidiClass> classes, int[] matches, byte paragraphLevel, Span<byte> levels, int[] kept)
    {
        Span<Status> stack = stackalloc Status[DeepestLevel + 2];
        int top = 0;
        stack[0] = new Status(paragraphLevel, BidiClass.ON, false);
        int overflowIsolates = 0;
        int overflowEmbeddings = 0;
        int validIsolates = 0;
        int count = 0;
        for (int i = 0; i < classes.Length; i++)
        {
            BidiClass kind = classes[i];
            switch (kind)
            {
                case BidiClass.RLE or BidiClass.LRE or BidiClass.RLO or BidiClass.LRO:
                    {
                        byte next = NextLevel(stack[top].Level, kind is BidiClass.RLE or BidiClass.RLO);
                        if (next <= DeepestLevel && overflowIsolates == 0 && overflowEmbeddings == 0)
                            stack[++top] = new Status(next, kind == BidiClass.RLO ? BidiClass.R : kind == BidiClass.LRO ? BidiClass.L : BidiClass.ON, false);
                        else if (overflowIsolates == 0)
                            overflowEmbeddings++;
                        break;
                    }
                case BidiClass.RLI or BidiClass.LRI or BidiClass.FSI:
                    {
                        levels[i] = stack[top].Level;
                        kept[count++] = i;
                        if (stack[top].Override != BidiClass.ON)
                            classes[i] = stack[top].Override;
                        bool rightToLeft = kind == BidiClass.RLI || (kind == BidiClass.FSI && FirstStrong(classes, i + 1, matches[i], matches) == 1);
                        byte next = NextLevel(stack[top].Level, rightToLeft);
                        if (next <= DeepestLevel && overflowIsolates == 0 && overflowEmbeddings == 0)
                        {
                            validIsolates++;
                            stack[++top] = new Status(next, BidiClass.ON, true);
                        }
                        else
                        {
                            overflowIsolates++;
                        }
                        break;
                    }
                case BidiClass.PDI:
                    if (overflowIsolates > 0)
                    {
                        overflowIsolates--;
                    }
                    else if (validIsolates > 0)
                    {
                        overflowEmbeddings = 0;
                        while (!stack[top].Isolate)
                            top--;
                        top--;
                        validIsolates--;
                    }
                    goto default;
                case BidiClass.PDF:
                    if (overflowIsolates == 0 && overflowEmbeddings > 0)
                        overflowEmbeddings--;
                    else if (overflowIsolates == 0 && !stack[top].Isolate && top > 0)
                        top--;
                    break;
                case BidiClass.BN:
                    break;
                case BidiClass.B:
                    levels[i] = paragraphLevel;
                    kept[count++] = i;
                    break;
                default:
                    levels[i] = stack[top].Level;
                    kept[count++] = i;
                    if (stack[top].Override != BidiClass.ON)
                        classes[i] = stack[top].Override;
                    break;
            }
        }
        return count;
    }

    private static byte NextLevel(byte level, bool rightToLeft) => (byte)(rightToLeft ? (level + 1) | 1 : (level + 2) & ~1);

    // What takes no part stands at the level of what is before it, so that it never parts a run.
    private static void LevelRemoved(ReadOnlySpan<int> kept, Span<byte> levels, byte paragraphLevel)
    {
        int next = 0;
        byte level = paragraphLevel;
        for (int i = 0; i < levels.Length; i++)
        {
            if (next < kept.Length && kept[next] == i)
            {
                level = levels[i];
                next++;
            }
            else
            {
                levels[i] = level;
            }
        }
    }

    private readonly record struct Status(byte Level, BidiClass Override, bool Isolate);
}
