namespace CpdMapping.Standards;

/// <summary>The syntax of the parts of a reference. Read by hand: a regular expression costs more, cold, than the whole first look-up may.</summary>
internal static class Identifier
{
    private const int Longest = 64;

    /// <summary>Tells whether the text is words of lower-case letters and digits, parted by single hyphens.</summary>
    public static bool IsSlug(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > Longest || text[^1] == '-')
            return false;
        var afterHyphen = true;
        foreach (var sign in text)
        {
            if (sign == '-' ? afterHyphen : !char.IsAsciiLetterLower(sign) && !char.IsAsciiDigit(sign))
                return false;
            afterHyphen = sign == '-';
        }
        return true;
    }

    /// <summary>Tells whether the text is a year, a month or a day, with or without <c>-draft</c>.</summary>
    public static bool IsEdition(ReadOnlySpan<char> text)
    {
        if (text.EndsWith("-draft", StringComparison.Ordinal))
            text = text[..^"-draft".Length];
        return text.Length switch
        {
            4 => AreDigits(text),
            7 => AreDigits(text[..4]) && IsPart(text[4..], 12),
            10 => AreDigits(text[..4]) && IsPart(text[4..7], 12) && IsPart(text[7..], 31),
            _ => false,
        };
    }

    /// <summary>Tells whether the text is letters, digits, full stops and hyphens, a letter or digit first.</summary>
    public static bool IsCode(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > Longest || !char.IsAsciiLetterOrDigit(text[0]))
            return false;
        foreach (var sign in text)
            if (!char.IsAsciiLetterOrDigit(sign) && sign is not ('.' or '-'))
                return false;
        return true;
    }

    // A hyphen and a number of two digits from 01.
    private static bool IsPart(ReadOnlySpan<char> text, int most)
    {
        if (text[0] != '-' || !AreDigits(text[1..]))
            return false;
        var number = (text[1] - '0') * 10 + (text[2] - '0');
        return number >= 1 && number <= most;
    }

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
            if (!char.IsAsciiDigit(sign))
                return false;
        return true;
    }
}
