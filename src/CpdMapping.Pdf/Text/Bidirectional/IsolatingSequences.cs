using CpdMapping.Pdf.Text.Unicode;

namespace CpdMapping.Pdf.Text.Bidirectional;

/// <summary>Finds the isolating run sequences of a paragraph (BD13, X10): runs of one level, with what an isolate parts put together.</summary>
internal static class IsolatingSequences
{
    public static List<BidiSequence> Find(ReadOnlySpan<int> kept, ReadOnlySpan<byte> levels, int[] matches, byte paragraphLevel)
    {
        List<(int Start, int End)> runs = LevelRuns(kept, levels);
        // Which run begins at a place of the text, so that the end of an isolate is found.
        var runAt = new Dictionary<int, int>(runs.Count);
        for (int i = 0; i < runs.Count; i++)
            runAt.Add(kept[runs[i].Start], i);

        var sequences = new List<BidiSequence>();
        for (int i = 0; i < runs.Count; i++)
        {
            int first = kept[runs[i].Start];
            bool continues = matches[first] >= 0 && matches[first] < first;
            if (!continues)
                sequences.Add(Follow(i, runs, runAt, kept, levels, matches, paragraphLevel));
        }
        return sequences;
    }

    private static List<(int Start, int End)> LevelRuns(ReadOnlySpan<int> kept, ReadOnlySpan<byte> levels)
    {
        var runs = new List<(int, int)>();
        for (int start = 0; start < kept.Length;)
        {
            int end = start + 1;
            while (end < kept.Length && levels[kept[end]] == levels[kept[start]])
                end++;
            runs.Add((start, end));
            start = end;
        }
        return runs;
    }

    private static BidiSequence Follow(
        int run,
        List<(int Start, int End)> runs,
        Dictionary<int, int> runAt,
        ReadOnlySpan<int> kept,
        ReadOnlySpan<byte> levels,
        int[] matches,
        byte paragraphLevel)
    {
        int firstPlace = runs[run].Start;
        byte level = levels[kept[firstPlace]];
        var places = new List<int>();
        int after;
        while (true)
        {
            (int start, int end) = runs[run];
            for (int i = start; i < end; i++)
                places.Add(kept[i]);
            int last = kept[end - 1];
            bool opens = matches[last] > last;
            if (opens && runAt.TryGetValue(matches[last], out int next))
            {
                run = next;
                continue;
            }
            // After an isolate that nothing ends comes the end of the paragraph.
            after = opens || end == kept.Length ? paragraphLevel : levels[kept[end]];
            break;
        }
        int before = firstPlace == 0 ? paragraphLevel : levels[kept[firstPlace - 1]];
        return new BidiSequence([.. places], level, Direction(Math.Max(level, before)), Direction(Math.Max(level, after)));
    }

    private static BidiClass Direction(int level) => (level & 1) != 0 ? BidiClass.R : BidiClass.L;
}
