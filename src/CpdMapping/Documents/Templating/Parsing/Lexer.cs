using CpdMapping.Files;

namespace CpdMapping.Documents.Templating.Parsing;

/// <summary>Cuts a template into tokens and trims white space where code blocks ask for it.</summary>
internal sealed partial class Lexer(Source source, ProblemList problems)
{
    private readonly string text = source.Text;
    private readonly List<Token> tokens = [];
    private int position;
    private char trimNext;
    private bool textBefore;
    private int braces;

    public List<Token> Read()
    {
        RefuseControlCharacters();
        while (position < text.Length)
        {
            var open = FindOpening(out var percents);
            AddRaw(open);
            if (open == text.Length)
                break;
            position = open + percents + 2;
            if (Peek() is '-' or '~')
                position++;
            if (percents > 0)
                ReadEscapeBlock(open, percents);
            else
                ReadCode(open);
        }
        tokens.Add(new Token(TokenKind.End, text.Length, ""));
        return tokens;
    }

    private char Peek(int ahead = 0) => position + ahead < text.Length ? text[position + ahead] : '\0';

    private void RefuseControlCharacters()
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\n' or '\t'))
            {
                problems.Error(TemplateCodes.ControlCharacter, source.PlaceOf(i), $"There is a control character (U+{(int)text[i]:X4}).", "", "Remove it.");
                return;
            }
        }
    }

    /// <summary>Finds the next <c>{{</c> or <c>{%{</c>.</summary>
    private int FindOpening(out int percents)
    {
        for (var i = position; ; i++)
        {
            percents = 0;
            i = text.IndexOf('{', i);
            if (i < 0)
                return text.Length;
            while (i + 1 + percents < text.Length && text[i + 1 + percents] == '%')
                percents++;
            if (i + 1 + percents < text.Length && text[i + 1 + percents] == '{')
                return i;
        }
    }

    /// <summary>Adds the text up to the code block that opens at <paramref name="open"/>, trimmed on both sides as the blocks around it ask.</summary>
    private void AddRaw(int open)
    {
        var start = TrimStart(position, open);
        var end = open;
        var left = Marker(open);
        if (left is '-' or '~')
        {
            while (end > start && char.IsWhiteSpace(text[end - 1]) && (left == '-' || text[end - 1] != '\n'))
                end--;
        }
        textBefore = end > start;
        if (textBefore)
            tokens.Add(new Token(TokenKind.Raw, start, text[start..end]));
    }

    /// <summary>The character after <c>{{</c> or <c>{%{</c>.</summary>
    private char Marker(int open)
    {
        var i = open + 1;
        while (i < text.Length && text[i] == '%')
            i++;
        return i + 1 < text.Length ? text[i + 1] : '\0';
    }

    private int TrimStart(int start, int end)
    {
        while (trimNext != '\0' && start < end && char.IsWhiteSpace(text[start]))
        {
            if (text[start++] == '\n' && trimNext == '~')
                break;
        }
        trimNext = '\0';
        return start;
    }

    private void ReadEscapeBlock(int open, int percents)
    {
        var closing = "}" + new string('%', percents) + "}";
        var close = text.IndexOf(closing, position, StringComparison.Ordinal);
        if (close < 0)
        {
            problems.Error(TemplateCodes.Syntax, source.PlaceOf(open), "The escape block has no end.", $"'{closing}' was expected.");
            position = text.Length;
            return;
        }
        var end = close > position && text[close - 1] is '-' or '~' ? close - 1 : close;
        if (end > position)
            tokens.Add(new Token(TokenKind.Escaped, position, text[position..end]));
        trimNext = end < close ? text[end] : '\0';
        position = close + closing.Length;
    }

    /// <summary>The white space between the last line break and the code block, which indents what the block shows; "" when something else stands there.</summary>
    private string Indent()
    {
        if (!textBefore)
            return "";
        var raw = tokens[^1];
        var end = raw.At + raw.Text.Length;
        var start = end;
        while (start > 0 && text[start - 1] != '\n')
        {
            if (!char.IsWhiteSpace(text[--start]))
                return "";
        }
        return text[start..end];
    }
}
