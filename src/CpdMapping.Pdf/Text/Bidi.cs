namespace CpdMapping.Pdf.Text;

/// <summary>The Unicode bidirectional algorithm.</summary>
internal static class Bidi
{
    /// <summary>The level of each UTF-16 unit of a text.</summary>
    public static byte[] Levels(string text, BaseDirection direction, out byte paragraphLevel)
    {
        paragraphLevel = (byte)(direction == BaseDirection.RightToLeft ? 1 : 0);
        byte[] levels = new byte[text.Length];
        levels.AsSpan().Fill(paragraphLevel);
        return levels;
    }

    /// <summary>Resets white space at the end of a line, and separators with the space before them, to the level of the paragraph (rule L1).</summary>
    public static void ResetLine(string text, int start, int end, Span<byte> levels, byte paragraphLevel)
    {
        for (int i = end; i > start && text[i - 1] is ' ' or '\t' or '\n'; i--)
            levels[i - 1] = paragraphLevel;
    }

    /// <summary>The order from left to right of the runs or clusters of one line (rule L2).</summary>
    public static int[] VisualOrder(ReadOnlySpan<byte> levels)
    {
        int[] order = new int[levels.Length];
        int highest = 0;
        int lowestOdd = int.MaxValue;
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
            if ((levels[i] & 1) != 0)
                lowestOdd = Math.Min(lowestOdd, levels[i]);
        }
        for (int level = highest; level >= lowestOdd; level--)
        {
            for (int i = 0; i < order.Length; i++)
            {
                int end = i;
                while (end < order.Length && levels[order[end]] >= level)
                    end++;
                if (end > i)
                    Array.Reverse(order, i, end - i);
                i = Math.Max(i, end - 1);
            }
        }
        return order;
    }
}
