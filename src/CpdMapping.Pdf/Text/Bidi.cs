using CpdMapping.Pdf.Text.Bidirectional;
using CpdMapping.Pdf.Text.Unicode;

namespace CpdMapping.Pdf.Text;

/// <summary>The Unicode bidirectional algorithm (UAX #9): which way each character runs, and the order on a line.</summary>
internal static class Bidi
{
    private const char FirstRightToLeft = '\u0590';

    /// <summary>
    /// The level of each UTF-16 unit of a text, before the ends of lines are known. Paragraph separators part the text into paragraphs
    /// that are resolved one by one; <paramref name="paragraphLevel"/> is the level of the first.
    /// </summary>
    public static byte[] Levels(string text, BaseDirection direction, out byte paragraphLevel)
    {
        byte[] levels = new byte[text.Length];
        paragraphLevel = (byte)(direction == BaseDirection.RightToLeft ? 1 : 0);
        if (direction != BaseDirection.RightToLeft && IsLeftToRight(text))
            return levels;

        BidiClass[] classes = Classes(text);
        for (int start = 0; start < text.Length;)
        {
            int end = Array.IndexOf(classes, BidiClass.B, start) + 1;
            if (end == 0)
                end = text.Length;
            byte level = BidiParagraph.Resolve(text.AsSpan(start, end - start), classes.AsSpan(start, end - start), direction, levels.AsSpan(start, end - start));
            if (start == 0)
                paragraphLevel = level;
            start = end;
        }
        return levels;
    }

    /// <summary>
    /// Gives separators, and white space before them and at the end of a line, the level of the paragraph (rule L1). Both the text and the
    /// levels are those of one line.
    /// </summary>
    public static void ResetLine(ReadOnlySpan<char> line, Span<byte> levels, byte paragraphLevel)
    {
        bool trailing = true;
        for (int i = line.Length - 1; i >= 0; i--)
        {
            switch (Characters.Of(line[i]).Bidi)
            {
                case BidiClass.B or BidiClass.S:
                    levels[i] = paragraphLevel;
                    trailing = true;
                    break;
                case BidiClass.WS or BidiClass.LRI or BidiClass.RLI or BidiClass.FSI or BidiClass.PDI
                    or BidiClass.BN or BidiClass.LRE or BidiClass.RLE or BidiClass.LRO or BidiClass.RLO or BidiClass.PDF:
                    if (trailing)
                        levels[i] = paragraphLevel;
                    break;
                default:
                    trailing = false;
                    break;
            }
        }
    }

    /// <summary>The order from left to right of the runs or clusters of one line, given the level of each (rule L2).</summary>
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

    private static bool IsLeftToRight(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstRightToLeft, char.MaxValue))
            return true;
        for (int i = 0; i < text.Length;)
        {
            BidiClass kind = Characters.Of(Characters.At(text, i, out int length)).Bidi;
            if (kind is BidiClass.R or BidiClass.AL or BidiClass.AN or >= BidiClass.LRE)
                return false;
            i += length;
        }
        return true;
    }

    // Both halves of a pair have the class of their character. Those that must stand alone to count, such as brackets and
    // separators of numbers, are never pairs.
    private static BidiClass[] Classes(string text)
    {
        var classes = new BidiClass[text.Length];
        for (int i = 0; i < text.Length;)
        {
            BidiClass kind = Characters.Of(Characters.At(text, i, out int length)).Bidi;
            classes[i] = kind;
            if (length == 2)
                classes[i + 1] = kind;
            i += length;
        }
        return classes;
    }
}
