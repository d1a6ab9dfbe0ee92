namespace CpdMapping.Documents.Templating.Parsing;

internal sealed partial class Parser
{
    private static readonly HashSet<string> OutsideStatements =
        new(["func", "while", "with", "import", "readonly", "tablerow", "ret", "wrap", "do"], StringComparer.Ordinal);

    /// <summary>Reads statements up to <c>end</c>, <c>else</c>, <c>when</c> or the end of the template, which stays to be read.</summary>
    private Block ParseBlock(string outerIndent)
    {
        var statements = new List<Statement>();
        var indent = outerIndent;
        while (true)
        {
            switch (Current.Kind)
            {
                case TokenKind.End:
                    return new Block(statements, Current.At);
                case TokenKind.Raw:
                    statements.Add(new TextStatement(Current.At, outerIndent, Take().Text));
                    break;
                case TokenKind.Escaped:
                    statements.Add(new TextStatement(Current.At, "", Take().Text));
                    break;
                case TokenKind.Enter:
                    indent = Take().Text;
                    break;
                case TokenKind.Exit:
                    indent = outerIndent;
                    next++;
                    break;
                case TokenKind.NewLine:
                    next++;
                    break;
                case TokenKind.Symbol when Current.Text == ";":
                    next++;
                    break;
                case TokenKind.Word when Current.Text is "end" or "else" or "when":
                    return new Block(statements, Current.At);
                default:
                    if (Recover(() => ParseStatement(indent), null) is { } statement)
                        statements.Add(statement);
                    break;
            }
        }
    }

    private Statement? ParseStatement(string indent)
    {
        var token = Current;
        if (token.Kind == TokenKind.Word)
        {
            if (OutsideStatements.Contains(token.Text))
                throw Outside(token.At, $"'{token.Text}'");
            if (Following is { Kind: TokenKind.Symbol, Text: "=" or "+=" or "-=" or "*=" or "/=" or "//=" or "%=" })
                return ParseAssignment(indent);
            if (Following.Is("++") || Following.Is("--"))
                throw Outside(Following.At, $"'{Following.Text}'");
        }
        Descend(token.At);
        Statement statement = token.Kind != TokenKind.Word ? ParseShow(indent) : token.Text switch
        {
            "if" => ParseIf(indent),
            "for" when !Following.Is(".") => ParseFor(indent),
            "case" => ParseCase(indent),
            "capture" => ParseCapture(indent),
            "include" => ParseInclude(indent),
            "break" or "continue" => ParseLeave(indent),
            _ => ParseShow(indent),
        };
        depth--;
        return statement;
    }

    private ShowStatement ParseShow(string indent)
    {
        var at = Current.At;
        var value = ParseExpression();
        if (Current.Is("="))
            throw Fault(TemplateCodes.Assignment, Current.At, "Something other than a variable is assigned.", "A single name was expected on the left of '='.");
        ExpectEndOfStatement();
        return new ShowStatement(at, indent, value);
    }

    private AssignStatement ParseAssignment(string indent)
    {
        var name = Take();
        var symbol = Take();
        var value = ParseExpression();
        if (symbol.Text != "=")
            value = new BinaryExpression(symbol.At, symbol.Text[..^1], new NameExpression(name.At, name.Text), value);
        ExpectEndOfStatement();
        return new AssignStatement(name.At, indent, name.Text, value);
    }

    private LeaveStatement ParseLeave(string indent)
    {
        var word = Take();
        ExpectEndOfStatement();
        return new LeaveStatement(word.At, indent, word.Text == "break");
    }

    private CaptureStatement ParseCapture(string indent)
    {
        var at = Take().At;
        var name = Recover(() => TakeStatementName("A name for the captured text was expected."), "");
        var body = ParseBlock(indent);
        ExpectEnd(at, "capture");
        return new CaptureStatement(at, indent, name, body);
    }

    private string TakeStatementName(string expected)
    {
        var name = TakeName(expected);
        ExpectEndOfStatement();
        return name;
    }

    private IncludeStatement ParseInclude(string indent)
    {
        var at = Take().At;
        if (Current.Kind != TokenKind.String)
            throw Fault(TemplateCodes.Syntax, Current.At, $"{Current.Spoken} was found.", "The name of a template in quotes was expected after 'include'.");
        var name = Take().Text;
        if (!AtEndOfStatement)
            throw Outside(Current.At, "An argument of 'include'");
        return new IncludeStatement(at, indent, name);
    }

    private void ExpectEnd(int at, string opener)
    {
        while (Current.IsWord("else") || Current.IsWord("when"))
        {
            Report(Fault(TemplateCodes.Syntax, Current.At, $"{Current.Spoken} does not belong to '{opener}' here.", "'end' was expected."));
            SkipStatement();
            ParseBlock("");
        }
        if (!Current.IsWord("end"))
            throw Fault(TemplateCodes.Syntax, at, $"The block of '{opener}' has no end.", "'end' was expected.");
        next++;
        ExpectEndOfStatement();
    }
}
