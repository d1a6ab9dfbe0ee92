namespace CpdMapping.Auditing;

/// <summary>Counts words as bodies' limits mean them: a word has a letter or a digit; spaces part words.</summary>
internal static class WordCount
{
    public static int Of(string? text)
    {
        var (words, inside) = (0, false);
        foreach (var sign in text ?? "")
        {
            if (char.IsWhiteSpace(sign))
                inside = false;
            else if (!inside && char.IsLetterOrDigit(sign))
                (words, inside) = (words + 1, true);
        }
        return words;
    }
}
