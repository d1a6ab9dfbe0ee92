namespace CpdMapping.Pdf.Text.Unicode;

/// <summary>Korean syllables, which are composed by arithmetic and so are not in the table.</summary>
internal static class Hangul
{
    private const int Syllables = 0xAC00;
    private const int Leads = 0x1100;
    private const int Vowels = 0x1161;
    private const int Tails = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TailCount = 28;
    private const int SyllableCount = LeadCount * VowelCount * TailCount;

    public static bool TryDecompose(int codePoint, out int first, out int second)
    {
        int index = codePoint - Syllables;
        (first, second) = (0, 0);
        if (index is < 0 or >= SyllableCount)
            return false;
        int tail = index % TailCount;
        first = tail == 0 ? Leads + (index / (VowelCount * TailCount)) : codePoint - tail;
        second = tail == 0 ? Vowels + (index / TailCount % VowelCount) : Tails + tail;
        return true;
    }

    /// <summary>The syllable of two parts, or zero.</summary>
    public static int Compose(int first, int second)
    {
        if (first is >= Leads and < Leads + LeadCount && second is >= Vowels and < Vowels + VowelCount)
            return Syllables + ((((first - Leads) * VowelCount) + second - Vowels) * TailCount);
        int index = first - Syllables;
        bool open = index is >= 0 and < SyllableCount && index % TailCount == 0;
        return open && second is > Tails and < Tails + TailCount ? first + second - Tails : 0;
    }
}
