using CpdMapping.Documents.Templating.Functions;

namespace CpdMapping.Documents.Templating.Parsing;

internal sealed partial class Parser
{
    private const int OrLevel = 30;

    /// <summary>Stands for a function's name while its arguments have not been read.</summary>
    private sealed record FunctionName(int At, string Name) : Expression(At);

    private Expression ParseExpression()
    {
        Descend(Current.At);
        var links = 0;
        var left = ParseConditional();
        while (TryTake("|"))
        {
            Link(ref links, Current.At);
            lineBreaksAllowed++;
            var at = Current.At;
            lineBreaksAllowed--;
            left = ParsePipeTarget(at, left);
        }
        depth--;
        return left;
    }

    private CallExpression ParsePipeTarget(int at, Expression piped)
    {
        var target = Current.Kind == TokenKind.Word ? ParsePostfix() : null;
        var call = target switch
        {
            FunctionName function => new CallExpression(at, function.Name, [piped, .. ParseArguments()]),
            CallExpression explicitCall => explicitCall with { Arguments = [piped, .. explicitCall.Arguments] },
            _ => throw Fault(TemplateCodes.Syntax, at, "What stands behind '|' is no function.", "A function such as string.upcase was expected."),
        };
        if (!AtEndOfStatement && Current is { Kind: TokenKind.Symbol, Text: not ("|" or ")" or "]" or "}" or "," or ":") })
            throw Unexpected("was found behind a function.", "", "Put the function call in parentheses.");
        return call;
    }

    private Expression ParseConditional()
    {
        var at = Current.At;
        var condition = ParseBinary(0);
        if (condition is FunctionName function)
            condition = new CallExpression(at, function.Name, ParseArguments());
        if (!TryTake("?"))
            return condition;
        var then = ParseExpression();
        // The language reads such a value together with the colon as an argument with a name, and then refuses it.
        if (Current.Is(":") && next == unaryEnd)
            throw Fault(TemplateCodes.Syntax, Current.At, "A value with '-' or '!' stands before ':'.", "", "Put it in parentheses.");
        Expect(":");
        return new ConditionalExpression(at, condition, then, ParseExpression());
    }

    private List<Expression> ParseArguments()
    {
        var arguments = new List<Expression>();
        while (StartsExpression)
        {
            arguments.Add(ParseArgument(() => Plain(ParseBinary(0)), arguments));
        }
        return arguments;
    }

    /// <summary>Reads an argument, which may have the name of its parameter in front.</summary>
    private Expression ParseArgument(Func<Expression> parse, List<Expression> before)
    {
        if (Current.Kind == TokenKind.Word && Following.Is(":"))
        {
            var name = Take();
            next++;
            return new NamedArgument(name.At, name.Text, parse());
        }
        return before is [.., NamedArgument named]
            ? throw Fault(TemplateCodes.WrongArguments, Current.At, $"A value without a name stands behind '{named.Name}:'.", "", "Put values without a name first.")
            : parse();
    }

    private bool StartsExpression => Current.Kind is TokenKind.Word or TokenKind.Integer or TokenKind.Decimal or TokenKind.String
        || Current.Is("(") || Current.Is("[") || Current.Is("{") || Current.Is("!");

    private static int LevelOf(string symbol) => symbol switch
    {
        "??" => 20,
        "||" => OrLevel,
        "&&" => 40,
        "==" or "!=" => 70,
        "<" or "<=" or ">" or ">=" => 80,
        "+" or "-" => 100,
        "*" or "/" or "//" or "%" => 110,
        ".." or "..<" => 130,
        _ => 0,
    };

    private Expression ParseBinary(int level)
    {
        var links = 0;
        var left = ParseUnary();
        while (Current.Kind == TokenKind.Symbol && LevelOf(Current.Text) is var found && found > level)
        {
            var symbol = Take();
            Link(ref links, symbol.At);
            var right = Plain(ParseBinary(found));
            left = new BinaryExpression(symbol.At, symbol.Text, Plain(left), right);
        }
        return left;
    }

    private Expression ParseUnary()
    {
        if (!(Current.Is("!") || Current.Is("-") || Current.Is("+")))
            return ParsePostfix();
        var symbol = Take();
        Descend(symbol.At);
        var operand = Plain(ParseUnary());
        depth--;
        unaryEnd = next;
        return new UnaryExpression(symbol.At, symbol.Text, operand);
    }

    /// <summary>An operand; a function's name with arguments may stand in parentheses only.</summary>
    private Expression Plain(Expression operand) => operand is FunctionName function
        ? throw Fault(TemplateCodes.Syntax, function.At, $"The function '{function.Name}' stands among other values.", "", $"Put its call in parentheses, or write {function.Name}(…).")
        : operand;

    private Expression ParsePostfix()
    {
        var links = 0;
        var expression = ParsePrimary();
        while (true)
        {
            Link(ref links, Current.At);
            if (Current.Is(".") || Current.Is("?."))
            {
                next++;
                var at = Current.At;
                var name = TakeName("The name of a member was expected.");
                if (name == "blank" && Current.Is("?"))
                    throw Outside(at, "'blank?'");
                var asksEmpty = name == "empty" && Current is { AfterSpace: false } && TryTake("?");
                expression = asksEmpty ? new IsEmptyExpression(at, expression) : new MemberExpression(at, expression, name);
            }
            else if (Current.Is("[") && !Current.AfterSpace && expression is not (ListExpression or ObjectExpression))
            {
                var at = Take().At;
                var index = ParseExpression();
                Expect("]");
                expression = new IndexExpression(at, expression, index);
            }
            else
            {
                return AsFunction(expression);
            }
        }
    }

    /// <summary>Takes <c>string.upcase</c> for the function that it is, and reads <c>(a, b)</c> when that stands right behind it.</summary>
    private Expression AsFunction(Expression expression)
    {
        if (expression is not MemberExpression { Target: NameExpression space } member || !FunctionTable.IsSpace(space.Name))
            return expression is NameExpression { Name: var name } && FunctionTable.IsSpace(name)
                ? throw Fault(TemplateCodes.UnknownFunction, expression.At, $"'{name}' holds functions and is no value.", $"A function such as {FunctionTable.FirstIn(name)} was expected.")
                : expression;
        var function = new FunctionName(space.At, $"{space.Name}.{member.Name}");
        if (!Current.Is("(") || Current.AfterSpace)
            return function;
        next++;
        var arguments = new List<Expression>();
        while (!Current.Is(")"))
        {
            if (arguments.Count > 0)
                Expect(",");
            arguments.Add(ParseArgument(ParseExpression, arguments));
        }
        next++;
        return new CallExpression(function.At, function.Name, arguments);
    }
}
