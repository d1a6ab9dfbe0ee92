using System.Buffers;

namespace CpdMapping.Standards.Names;

/// <summary>A part of a line, with its place in the whole text.</summary>
internal readonly record struct TextPart(string Text, int Start)
{
    private const string Spaces = " \t\u00A0\u2007\u202F";
    private const string Bullets = "•●▪◦‣·*-–—+";

    public bool IsEmpty => Text.Length == 0;

    public TextPart Slice(int from, int to) => new(Text[from..to], Start + from);

    /// <summary>The part without the spaces around it and what closes it.</summary>
    public TextPart Trimmed(string closing = "")
    {
        var (from, to) = (0, Text.Length);
        while (from < to && (char.IsWhiteSpace(Text[from]) || Spaces.Contains(Text[from], StringComparison.Ordinal)))
            from++;
        while (to > from && (char.IsWhiteSpace(Text[to - 1]) || closing.Contains(Text[to - 1], StringComparison.Ordinal)))
            to--;
        return Slice(from, to);
    }

    /// <summary>The part without a list's sign before it; the same part where there is none.</summary>
    public TextPart WithoutBullet() =>
        Text.Length > 2 && Bullets.Contains(Text[0], StringComparison.Ordinal) && char.IsWhiteSpace(Text[1]) ? Slice(1, Text.Length).Trimmed() : this;

    /// <summary>The part without a number before it, as '2.' or '2)', and the number; null where there is none.</summary>
    public (TextPart Name, int Number)? Numbered()
    {
        var digits = 0;
        while (digits < Text.Length && digits < 3 && char.IsAsciiDigit(Text[digits]))
            digits++;
        if (digits == 0 || digits + 2 >= Text.Length || Text[digits] is not ('.' or ')') || !char.IsWhiteSpace(Text[digits + 1]))
            return null;
        var number = 0;
        foreach (var digit in Text.AsSpan(0, digits))
            number = (number * 10) + digit - '0';
        return (Slice(digits + 1, Text.Length).Trimmed(), number);
    }

    /// <summary>The parts between separators, trimmed; empty ones are left out.</summary>
    public IEnumerable<TextPart> Split(SearchValues<char> separators)
    {
        var from = 0;
        for (var i = 0; i <= Text.Length; i++)
            if (i == Text.Length || separators.Contains(Text[i]))
            {
                if (Slice(from, i).Trimmed(".;,") is { IsEmpty: false } part)
                    yield return part;
                from = i + 1;
            }
    }
}
