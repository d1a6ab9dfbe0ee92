using System.Globalization;
using System.Text;

namespace CpdMapping.Pdf.Styles.Syntax;

/// <summary>Cuts CSS into tokens as CSS Syntax Level 3 says; comments are left out.</summary>
internal sealed class Tokenizer
{
    private readonly string text;
    private readonly List<Token> tokens = [];
    private readonly StringBuilder buffer = new();
    private int at;

    private Tokenizer(string text) => this.text = text;

    public static TokenList Read(string css)
    {
        var tokenizer = new Tokenizer(css);
        while (tokenizer.at < css.Length)
            tokenizer.ReadOne();
        return new TokenList(tokenizer.tokens);
    }

    private char Peek(int ahead = 0) => at + ahead < text.Length ? text[at + ahead] : '\0';

    private void ReadOne()
    {
        var start = at;
        var c = text[at];
        if (c == '/' && Peek(1) == '*')
        {
            var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
            at = end < 0 ? text.Length : end + 2;
        }
        else if (IsSpace(c))
        {
            while (at < text.Length && IsSpace(text[at]))
                at++;
            tokens.Add(new Token(TokenKind.Space, start, at, " "));
        }
        else if (c is '"' or '\'')
            ReadText(c);
        else if (StartsNumber(0))
            ReadNumber();
        else if (StartsName(0))
            ReadName();
        else
            ReadSign(c);
    }

    private void ReadSign(char c)
    {
        var start = at;
        if (c == '#' && (IsNameCharacter(Peek(1)) || IsEscape(1)))
        {
            at++;
            var isName = StartsName(0);
            var name = Name();
            tokens.Add(new Token(TokenKind.Hash, start, at, name, IsWhole: isName));
        }
        else if (c == '@' && StartsName(1))
        {
            at++;
            var name = Name();
            tokens.Add(new Token(TokenKind.AtKeyword, start, at, name));
        }
        else if (text.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            at += 4;
        else if (text.AsSpan(at).StartsWith("-->", StringComparison.Ordinal))
            at += 3;
        else
        {
            at++;
            tokens.Add(new Token(KindOf(c), start, at, Sign(c)));
        }
    }

    private static TokenKind KindOf(char c) => c switch
    {
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        ',' => TokenKind.Comma,
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        '(' => TokenKind.OpenParenthesis,
        ')' => TokenKind.CloseParenthesis,
        '{' => TokenKind.OpenBrace,
        '}' => TokenKind.CloseBrace,
        _ => TokenKind.Delimiter,
    };

    private static string Sign(char c) => c switch
    {
        ':' => ":",
        ';' => ";",
        ',' => ",",
        '.' => ".",
        '>' => ">",
        '*' => "*",
        '(' => "(",
        ')' => ")",
        '{' => "{",
        '}' => "}",
        _ => c.ToString(),
    };

    private void ReadText(char quote)
    {
        var start = at++;
        buffer.Clear();
        while (at < text.Length && text[at] != quote)
        {
            if (text[at] == '\n')
            {
                tokens.Add(new Token(TokenKind.BadText, start, at, ""));
                return;
            }

            if (text[at] == '\\' && Peek(1) == '\n')
                at += 2;
            else if (text[at] == '\\')
                Escape();
            else
                buffer.Append(text[at++]);
        }

        at = Math.Min(at + 1, text.Length);
        tokens.Add(new Token(TokenKind.Text, start, at, buffer.ToString()));
    }

    private void ReadNumber()
    {
        var start = at;
        var whole = true;
        if (text[at] is '+' or '-')
            at++;
        Digits();
        if (Peek() == '.' && char.IsAsciiDigit(Peek(1)))
        {
            whole = false;
            at++;
            Digits();
        }

        if (Peek() is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || (Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2)))))
        {
            whole = false;
            at += 2;
            Digits();
        }

        var number = Math.Clamp(double.Parse(text.AsSpan(start, at - start), NumberStyles.Float, CultureInfo.InvariantCulture), -1e9, 1e9);
        if (Peek() == '%')
        {
            at++;
            tokens.Add(new Token(TokenKind.Percentage, start, at, "%", number));
        }
        else if (StartsName(0))
        {
            var unit = Name();
            tokens.Add(new Token(TokenKind.Dimension, start, at, unit, number, whole));
        }
        else
            tokens.Add(new Token(TokenKind.Number, start, at, "", number, whole));
    }

    private void Digits()
    {
        while (char.IsAsciiDigit(Peek()))
            at++;
    }

    private void ReadName()
    {
        var start = at;
        var name = Name();
        if (Peek() != '(')
        {
            tokens.Add(new Token(TokenKind.Identifier, start, at, name));
            return;
        }

        at++;
        if (name.Equals("url", StringComparison.OrdinalIgnoreCase) && !QuoteFollows())
            ReadUrl(start);
        else
            tokens.Add(new Token(TokenKind.Function, start, at, name));
    }

    private bool QuoteFollows()
    {
        var look = at;
        while (look < text.Length && IsSpace(text[look]))
            look++;
        return look < text.Length && text[look] is '"' or '\'';
    }

    private void ReadUrl(int start)
    {
        buffer.Clear();
        while (IsSpace(Peek()))
            at++;
        while (at < text.Length && text[at] != ')')
        {
            if (IsEscape(0))
                Escape();
            else
                buffer.Append(text[at++]);
        }

        at = Math.Min(at + 1, text.Length);
        tokens.Add(new Token(TokenKind.Url, start, at, buffer.ToString().TrimEnd()));
    }

    private string Name()
    {
        var start = at;
        while (IsNameCharacter(Peek()))
            at++;
        if (!IsEscape(0))
            return text[start..at];
        buffer.Clear().Append(text, start, at - start);
        while (at < text.Length)
        {
            if (IsNameCharacter(text[at]))
                buffer.Append(text[at++]);
            else if (IsEscape(0))
                Escape();
            else
                break;
        }

        return buffer.ToString();
    }

    private void Escape()
    {
        at++;
        if (at >= text.Length)
            return;
        if (!char.IsAsciiHexDigit(text[at]))
        {
            buffer.Append(text[at++]);
            return;
        }

        var start = at;
        while (at - start < 6 && char.IsAsciiHexDigit(Peek()))
            at++;
        var code = int.Parse(text.AsSpan(start, at - start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (IsSpace(Peek()))
            at++;
        buffer.Append(code is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(code));
    }

    private bool StartsNumber(int ahead)
    {
        var c = Peek(ahead);
        if (c is '+' or '-')
            c = Peek(++ahead);
        return char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(ahead + 1)));
    }

    private bool StartsName(int ahead)
    {
        var c = Peek(ahead);
        if (c == '-')
            return IsNameStart(Peek(ahead + 1)) || Peek(ahead + 1) == '-' || IsEscape(ahead + 1);
        return IsNameStart(c) || IsEscape(ahead);
    }

    private bool IsEscape(int ahead) => Peek(ahead) == '\\' && at + ahead + 1 < text.Length && Peek(ahead + 1) != '\n';

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\f' or '\r';

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_' || c >= '\u0080';

    private static bool IsNameCharacter(char c) => IsNameStart(c) || char.IsAsciiDigit(c) || c == '-';
}
