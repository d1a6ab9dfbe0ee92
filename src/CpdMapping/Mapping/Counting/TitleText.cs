namespace CpdMapping.Mapping.Counting;

/// <summary>Compares titles and names by their letters and digits, whatever the case, punctuation and spacing.</summary>
internal static class TitleText
{
    public static bool AreSame(string one, string other)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < one.Length && !char.IsLetterOrDigit(one[i]))
                i++;
            while (j < other.Length && !char.IsLetterOrDigit(other[j]))
                j++;
            if (i == one.Length || j == other.Length)
                return i == one.Length && j == other.Length;
            if (char.ToLowerInvariant(one[i++]) != char.ToLowerInvariant(other[j++]))
                return false;
        }
    }
}
