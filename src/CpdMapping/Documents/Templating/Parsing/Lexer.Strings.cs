using System.Globalization;
using System.Text;

namespace CpdMapping.Documents.Templating.Parsing;

internal sealed partial class Lexer
{
    private void ReadString(char quote, bool afterSpace)
    {
        var start = position++;
        var value = new StringBuilder();
        while (position < text.Length)
        {
            var c = text[position];
            if (c == '\\' && quote != '`')
            {
                ReadEscape(value);
            }
            else if (c != quote)
            {
                value.Append(c);
                position++;
            }
            else if (quote == '`' && Peek(1) == '`')
            {
                value.Append('`');
                position += 2;
            }
            else
            {
                position++;
                tokens.Add(new Token(TokenKind.String, start, value.ToString(), afterSpace));
                return;
            }
        }
        problems.Error(TemplateCodes.Syntax, source.PlaceOf(start), "The text in quotes has no end.", $"{quote} was expected.");
    }

    private void ReadEscape(StringBuilder value)
    {
        var start = position++;
        var c = Peek();
        position++;
        switch (c)
        {
            case '\n': break;
            case '0': value.Append('\0'); break;
            case 'b': value.Append('\b'); break;
            case 'f': value.Append('\f'); break;
            case 'n': value.Append('\n'); break;
            case 'r': value.Append('\r'); break;
            case 't': value.Append('\t'); break;
            case 'v': value.Append('\v'); break;
            case '\'' or '"' or '\\': value.Append(c); break;
            case 'u' when TryReadHex(4, out var code): value.Append(code); break;
            case 'x' when TryReadHex(2, out var code): value.Append(code); break;
            default:
                problems.Error(TemplateCodes.Syntax, source.PlaceOf(start), $"'\\{c}' is no escape in a text.",
                    @"\\, \', \"", \n, \t, \r, \0, \b, \f, \v, \x41 or \u0041 was expected.");
                break;
        }
    }

    private bool TryReadHex(int digits, out char code)
    {
        code = '\0';
        if (position + digits > text.Length
            || !ushort.TryParse(text.AsSpan(position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
            return false;
        code = (char)number;
        position += digits;
        return true;
    }
}
