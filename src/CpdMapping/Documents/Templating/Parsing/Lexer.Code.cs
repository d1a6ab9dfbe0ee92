namespace CpdMapping.Documents.Templating.Parsing;

internal sealed partial class Lexer
{
    // Longest first: the first that fits is taken.
    private static readonly string[] Symbols =
    [
        "..<", "...", "//=", "===", "!==", "==", "!=", "<=", ">=", "<<", ">>", "&&", "||", "|>", "??", "?.", "?!", "..", "//", "++", "--", "+=", "-=", "*=", "/=", "%=",
        "+", "-", "*", "/", "%", "!", "?", ":", "|", "(", ")", "[", "]", "{", "}", ",", ".", "=", "<", ">", "^", "@", "$", "&",
    ];

    private void ReadCode(int open)
    {
        tokens.Add(new Token(TokenKind.Enter, open, Indent()));
        braces = 0;
        while (position < text.Length)
        {
            var before = position;
            while (char.IsWhiteSpace(Peek()) && Peek() != '\n')
                position++;
            if (TryReadExit())
                return;
            if (position < text.Length)
                ReadCodeToken(position > before);
        }
        problems.Error(TemplateCodes.Syntax, source.PlaceOf(open), "The code block has no end.", "'}}' was expected.");
    }

    private bool IsExit(int at) =>
        at + 1 < text.Length && text[at] == '}' && text[at + 1] == '}' || at + 2 < text.Length && text[at] is '-' or '~' && text[at + 1] == '}' && text[at + 2] == '}';

    private bool TryReadExit()
    {
        // '}}' may close two objects.
        if (braces > 0 || !IsExit(position))
            return false;
        tokens.Add(new Token(TokenKind.Exit, position, ""));
        trimNext = text[position] == '}' ? '\0' : text[position++];
        position += 2;
        return true;
    }

    private void ReadCodeToken(bool afterSpace)
    {
        var c = Peek();
        if (c is '\n' or ';')
            tokens.Add(new Token(c == ';' ? TokenKind.Symbol : TokenKind.NewLine, position++, c == ';' ? ";" : "", afterSpace));
        else if (c == '#')
            SkipComment();
        else if (char.IsLetter(c) || c == '_')
            AddRun(TokenKind.Word, afterSpace);
        else if (char.IsDigit(c))
            ReadNumber(afterSpace);
        else if (c is '"' or '\'' or '`')
            ReadString(c, afterSpace);
        else
            ReadSymbol(afterSpace);
    }

    private void SkipComment()
    {
        if (Peek(1) == '#')
        {
            position += 2;
            while (position < text.Length && !IsExit(position) && !(Peek() == '#' && Peek(1) == '#'))
                position++;
            if (Peek() == '#')
                position += 2;
            return;
        }
        while (position < text.Length && Peek() != '\n' && !IsExit(position))
            position++;
    }

    private void AddRun(TokenKind kind, bool afterSpace)
    {
        var start = position;
        while (char.IsLetterOrDigit(Peek()) || Peek() == '_')
            position++;
        tokens.Add(new Token(kind, start, text[start..position], afterSpace));
    }

    private void ReadNumber(bool afterSpace)
    {
        var start = position;
        var kind = TokenKind.Integer;
        SkipDigits();
        if (Peek() == '.' && char.IsAsciiDigit(Peek(1)))
        {
            kind = TokenKind.Decimal;
            position++;
            SkipDigits();
        }
        tokens.Add(new Token(kind, start, text[start..position].Replace("_", "", StringComparison.Ordinal), afterSpace));
        if (!char.IsLetter(Peek()))
            return;
        while (char.IsLetterOrDigit(Peek()))
            position++;
        problems.Error(TemplateCodes.OutsideSubset, source.PlaceOf(start), $"The number '{text[start..position]}' is outside the subset of the template language.",
            "Digits alone were expected, with a decimal point or without one.");
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek()) || Peek() == '_')
            position++;
    }

    private void ReadSymbol(bool afterSpace)
    {
        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(text, position, symbol, 0, symbol.Length) == 0)
            {
                tokens.Add(new Token(TokenKind.Symbol, position, symbol, afterSpace));
                braces += symbol == "{" ? 1 : symbol == "}" ? -1 : 0;
                position += symbol.Length;
                return;
            }
        }
        problems.Error(TemplateCodes.Syntax, source.PlaceOf(position), $"The character '{Peek()}' has no meaning in a code block.");
        position++;
    }
}
