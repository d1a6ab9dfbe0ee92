using System.Globalization;
using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Parsing;

internal sealed partial class Parser
{
    private static readonly HashSet<string> Keywords =
        new(["if", "else", "end", "case", "when", "while", "break", "continue", "func", "import", "readonly", "with", "capture", "ret", "wrap", "do", "include", "tablerow", "this", "blank"], StringComparer.Ordinal);

    private Expression ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Integer:
                next++;
                return long.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? new LiteralExpression(token.At, Value.Of(number))
                    : throw Fault(TemplateCodes.Syntax, token.At, $"The number {token.Text} is too large.", "A number up to 9,223,372,036,854,775,807 was expected.");
            case TokenKind.Decimal:
                next++;
                return new LiteralExpression(token.At, Value.Of(double.Parse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)));
            case TokenKind.String:
                next++;
                return new LiteralExpression(token.At, Value.Of(token.Text));
            case TokenKind.Word:
                return ParseWord(token);
            case TokenKind.Symbol when token.Text == "(":
                next++;
                var inner = ParseExpression();
                Expect(")");
                return new NestedExpression(token.At, inner);
            case TokenKind.Symbol when token.Text == "[":
                return ParseList();
            case TokenKind.Symbol when token.Text == "{":
                return ParseObject();
            default:
                throw Unexpected("was found.", "A value was expected.");
        }
    }

    private Expression ParseWord(Token token)
    {
        if (Keywords.Contains(token.Text))
            throw token.Text is "this" or "blank" or "include" or "do"
                ? Outside(token.At, $"'{token.Text}' as a value")
                : Fault(TemplateCodes.Syntax, token.At, $"The keyword '{token.Text}' was found.", "A value was expected.");
        next++;
        return token.Text switch
        {
            "true" => new LiteralExpression(token.At, Value.True),
            "false" => new LiteralExpression(token.At, Value.False),
            "null" => new LiteralExpression(token.At, Value.Null),
            "empty" => new EmptyExpression(token.At),
            _ => new NameExpression(token.At, token.Text),
        };
    }

    private ListExpression ParseList()
    {
        var at = Take().At;
        return new ListExpression(at, ParseItems("]", ParseExpression));
    }

    private ObjectExpression ParseObject()
    {
        var at = Take().At;
        return new ObjectExpression(at, ParseItems("}", ParseMember));
    }

    private (string Name, Expression Value) ParseMember()
    {
        if (Current.Kind is not (TokenKind.Word or TokenKind.String))
            throw Fault(TemplateCodes.Syntax, Current.At, $"{Current.Spoken} was found.", "The name of a member was expected.");
        var name = Take().Text;
        Expect(":");
        return (name, ParseExpression());
    }

    /// <summary>Reads what stands between brackets, with commas in between; line breaks do not matter there.</summary>
    private List<T> ParseItems<T>(string closing, Func<T> parse)
    {
        lineBreaksAllowed++;
        var items = new List<T>();
        while (!Current.Is(closing))
        {
            items.Add(parse());
            if (!TryTake(","))
                break;
        }
        // A line break behind the bracket ends the statement, so breaks are off before it is taken.
        _ = Current;
        lineBreaksAllowed--;
        Expect(closing);
        return items;
    }
}
