using CpdMapping.Pdf.Text.Unicode;

namespace CpdMapping.Pdf.Text.Shaping;

/// <summary>Puts the marks on a letter in the order in which fonts expect them.</summary>
internal static class MarkOrder
{
    private const int Below = 220;
    private const int Above = 230;

    /// <summary>
    /// The class by which marks are sorted: the canonical one, save that Hebrew points stand inside before outside and the Arabic shadda
    /// before the vowel on it.
    /// </summary>
    public static int ClassOf(int codePoint) => Characters.Of(codePoint).CombiningClass switch
    {
        10 => 22,
        11 => 15,
        12 => 16,
        13 => 17,
        14 => 23,
        15 => 18,
        16 => 19,
        17 => 20,
        18 => 21,
        19 => 14,
        20 => 24,
        21 => 12,
        22 => 25,
        23 => 13,
        24 => 10,
        25 => 11,
        27 => 28,
        28 => 29,
        29 => 30,
        30 => 31,
        31 => 32,
        32 => 33,
        33 => 27,
        var other => other,
    };

    /// <summary>Sorts each sequence of marks in a list whose first character is a letter. Marks of one class keep their order.</summary>
    public static void Sort(Span<int> characters)
    {
        for (int start = 0; start < characters.Length;)
        {
            if (ClassOf(characters[start]) == 0)
            {
                start++;
                continue;
            }
            int end = start + 1;
            while (end < characters.Length && ClassOf(characters[end]) != 0)
                end++;
            Span<int> marks = characters[start..end];
            InsertionSort(marks);
            int moved = MoveModifiers(marks, Below);
            MoveModifiers(marks[moved..], Above);
            start = end;
        }
    }

    private static void InsertionSort(Span<int> marks)
    {
        for (int i = 1; i < marks.Length; i++)
        {
            int mark = marks[i];
            int kind = ClassOf(mark);
            int place = i;
            for (; place > 0 && ClassOf(marks[place - 1]) > kind; place--)
                marks[place] = marks[place - 1];
            marks[place] = mark;
        }
    }

    // A hamza and its like change the letter, so they stand before all other marks where they are the first of their class (UTR #53).
    // Says how many were moved.
    private static int MoveModifiers(Span<int> marks, int kind)
    {
        int start = 0;
        while (start < marks.Length && ClassOf(marks[start]) < kind)
            start++;
        int end = start;
        while (end < marks.Length && ClassOf(marks[end]) == kind && IsModifier(marks[end]))
            end++;
        int moved = 0;
        for (; start < end; start++, moved++)
        {
            int mark = marks[start];
            marks[moved..start].CopyTo(marks[(moved + 1)..]);
            marks[moved] = mark;
        }
        return moved;
    }

    private static bool IsModifier(int codePoint) => codePoint is 0x654 or 0x655 or 0x658 or 0x6DC or 0x6E3 or 0x6E7 or 0x6E8
        or 0x8CA or 0x8CB or 0x8CD or 0x8CE or 0x8CF or 0x8D3 or 0x8F3;
}
