using CpdMapping.Files;

namespace CpdMapping.Documents.Templating.Parsing;

/// <summary>Reads the tokens of one template into a tree. After a problem it goes on with the next statement.</summary>
internal sealed partial class Parser
{
    private const int MaxLinks = 250;

    private readonly Source source;
    private readonly ProblemList problems;
    private readonly int maxDepth;
    private readonly List<Token> tokens;
    private int next;
    private int depth;
    private int lineBreaksAllowed;
    private int unaryEnd = -1;

    private Parser(Source source, TemplateOptions options, ProblemList problems)
    {
        this.source = source;
        this.problems = problems;
        maxDepth = options.MaxDepth;
        tokens = new Lexer(source, problems).Read();
    }

    public static Block Parse(Source source, TemplateOptions options, ProblemList problems)
    {
        var parser = new Parser(source, options, problems);
        var block = parser.ParseBlock("");
        while (parser.Current.Kind != TokenKind.End)
        {
            parser.Report(parser.Fault(TemplateCodes.Syntax, parser.Current.At, $"{parser.Current.Spoken} stands outside of a block."));
            parser.SkipStatement();
            parser.ParseBlock("");
        }
        return block;
    }

    private Token Current
    {
        get
        {
            while (lineBreaksAllowed > 0 && tokens[next].Kind == TokenKind.NewLine)
                next++;
            return tokens[next];
        }
    }

    private Token Following => tokens[Math.Min(next + 1, tokens.Count - 1)];

    private Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
            next++;
        return token;
    }

    private bool TryTake(string symbol)
    {
        if (!Current.Is(symbol))
            return false;
        next++;
        return true;
    }

    private void Expect(string symbol)
    {
        if (!TryTake(symbol))
            throw Fault(TemplateCodes.Syntax, Current.At, $"{Current.Spoken} was found.", $"'{symbol}' was expected.");
    }

    private string TakeName(string expected)
    {
        if (Current.Kind != TokenKind.Word)
            throw Fault(TemplateCodes.Syntax, Current.At, $"{Current.Spoken} was found.", expected);
        return Take().Text;
    }

    private TemplateFault Fault(string code, int at, string found, string expected = "", string remedy = "") =>
        new(code, source.PlaceOf(at), Sentence(found), expected, remedy);

    private TemplateFault Outside(int at, string what) =>
        Fault(TemplateCodes.OutsideSubset, at, $"{what} is outside the subset of the template language.");

    private static string Sentence(string found) => char.ToUpperInvariant(found[0]) + found[1..];

    private void Report(TemplateFault fault) => problems.Add(fault.Problem);

    private void Descend(int at)
    {
        if (++depth > maxDepth)
            throw Fault(TemplateCodes.TooDeep, at, $"The template is nested more than {maxDepth} deep.", "", "Nest it less, or raise MaxDepth.");
    }

    /// <summary>Counts a link of a chain such as <c>a + b + c</c>, which makes a tree as deep as it is long.</summary>
    private void Link(ref int links, int at)
    {
        if (++links > MaxLinks)
            throw Fault(TemplateCodes.TooDeep, at, $"The expression has more than {MaxLinks} parts.", "", "Keep parts of it in variables.");
    }

    /// <summary>Reads something; after a problem it gives a stand-in and goes to the end of the statement.</summary>
    private T Recover<T>(Func<T> read, T otherwise)
    {
        var (depthBefore, breaksBefore) = (depth, lineBreaksAllowed);
        try
        {
            return read();
        }
        catch (TemplateFault fault)
        {
            Report(fault);
            (depth, lineBreaksAllowed) = (depthBefore, breaksBefore);
            SkipStatement();
            return otherwise;
        }
    }

    private bool AtEndOfStatement => Current.Kind is TokenKind.NewLine or TokenKind.Exit or TokenKind.End or TokenKind.Raw or TokenKind.Escaped or TokenKind.Enter || Current.Is(";");

    private void SkipStatement()
    {
        while (!AtEndOfStatement)
            next++;
    }

    private void ExpectEndOfStatement()
    {
        if (!AtEndOfStatement)
            throw Unexpected("was found.", "The end of the statement was expected.");
    }

    /// <summary>Tells that the current token does not belong here; one that has a meaning in the whole language is named as outside.</summary>
    private TemplateFault Unexpected(string found, string expected = "", string remedy = "") =>
        Current is { Kind: TokenKind.Symbol, Text: "@" or "^" or "$" or "|>" or "++" or "--" or "<<" or ">>" or "&" or "===" or "!==" or "?!" or "..." }
            ? Outside(Current.At, Current.Spoken)
            : Fault(TemplateCodes.Syntax, Current.At, $"{Current.Spoken} {found}", expected, remedy);
}
