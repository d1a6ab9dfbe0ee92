using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Parsing;

internal sealed partial class Parser
{
    private IfStatement ParseIf(string indent)
    {
        var at = Current.At;
        var branches = new List<Branch>();
        Block? otherwise = null;
        while (otherwise is null)
        {
            var branchAt = Take().At;
            branches.Add(new Branch(branchAt, [ParseHeader()], ParseBlock(indent)));
            if (!Current.IsWord("else"))
                break;
            next++;
            if (!Current.IsWord("if"))
                otherwise = ParseElse(indent);
        }
        ExpectEnd(at, "if");
        return new IfStatement(at, indent, branches, otherwise);
    }

    private CaseStatement ParseCase(string indent)
    {
        var at = Take().At;
        var value = ParseHeader();
        var before = ParseBlock(indent);
        foreach (var statement in before.Statements)
        {
            if (statement is not TextStatement { Text: var text } || !string.IsNullOrWhiteSpace(text))
            {
                Report(Fault(TemplateCodes.Syntax, statement.At, "Something stands between 'case' and the first 'when'.", "", "Move it before 'case' or behind a 'when'."));
                break;
            }
        }
        var branches = new List<Branch>();
        while (Current.IsWord("when"))
        {
            var whenAt = Take().At;
            branches.Add(new Branch(whenAt, Recover(ParseWhenValues, []), ParseBlock(indent)));
        }
        Block? otherwise = null;
        if (Current.IsWord("else"))
        {
            next++;
            otherwise = ParseElse(indent);
        }
        ExpectEnd(at, "case");
        return new CaseStatement(at, indent, value, branches, otherwise);
    }

    private List<Expression> ParseWhenValues()
    {
        var values = new List<Expression>();
        do
            values.Add(ParseBinary(OrLevel));
        while (TryTake(",") || TryTake("||"));
        ExpectEndOfStatement();
        return values;
    }

    private ForStatement ParseFor(string indent)
    {
        var at = Take().At;
        var (name, nameAt) = ("", Current.At);
        var options = new ForOptions(null, null, Reversed: false);
        var list = Recover<Expression>(
            () =>
            {
                name = TakeName("The name of a variable was expected after 'for'.");
                if (!Current.IsWord("in"))
                    throw Fault(TemplateCodes.Syntax, Current.At, $"{Current.Spoken} was found.", "'in' was expected.");
                next++;
                var list = ParseForList();
                options = ParseForOptions();
                ExpectEndOfStatement();
                return list;
            },
            new LiteralExpression(at, Value.Null));
        var body = ParseBlock(indent);
        Block? otherwise = null;
        if (Current.IsWord("else"))
        {
            next++;
            otherwise = ParseElse(indent);
        }
        ExpectEnd(at, "for");
        return new ForStatement(at, indent, name, nameAt, list, options, body, otherwise);
    }

    // With options behind it, a list must be a name or stand in parentheses: else the language takes its last part for a function.
    private Expression ParseForList()
    {
        var start = next;
        if (Current.Kind is TokenKind.Word || Current.Is("("))
        {
            var simple = ParsePostfix();
            if (simple is not FunctionName && IsForOption())
                return simple;
        }
        next = start;
        var list = ParseExpression();
        return IsForOption()
            ? throw Fault(TemplateCodes.Syntax, Current.At, $"{Current.Spoken} stands behind a list that is worked out.", "", "Put the list in parentheses.")
            : list;
    }

    private bool IsForOption() => Current.IsWord("limit") || Current.IsWord("offset") || Current.IsWord("reversed");

    private ForOptions ParseForOptions()
    {
        Expression? offset = null, limit = null;
        var reversed = false;
        while (IsForOption())
        {
            var word = Take();
            if (word.Text == "reversed")
            {
                reversed = true;
                continue;
            }
            Expect(":");
            var value = ParseUnary();
            if (word.Text == "offset")
                offset = value;
            else
                limit = value;
        }
        return new ForOptions(offset, limit, reversed);
    }

    private Block ParseElse(string indent)
    {
        Recover<object?>(() => { ExpectEndOfStatement(); return null; }, null);
        return ParseBlock(indent);
    }

    private Expression ParseHeader() => Recover(
        () =>
        {
            var value = ParseExpression();
            ExpectEndOfStatement();
            return value;
        },
        new LiteralExpression(Current.At, Value.Null));
}
