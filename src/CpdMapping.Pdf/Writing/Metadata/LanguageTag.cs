namespace CpdMapping.Pdf.Writing.Metadata;

/// <summary>Knows what a language tag looks like.</summary>
internal static class LanguageTag
{
    private const int LongestPart = 8;

    /// <summary>Whether the text is made as RFC 5646 asks: letters, then parts of letters and digits joined by hyphens.</summary>
    public static bool IsWellFormed(string tag)
    {
        string[] parts = tag.Split('-');
        if (!parts[0].All(char.IsAsciiLetter))
            return false;
        return Array.TrueForAll(parts, p => p.Length is > 0 and <= LongestPart && p.All(char.IsAsciiLetterOrDigit));
    }
}
