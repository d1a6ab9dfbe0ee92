using CpdMapping.Pdf.Styles.Pages;
using CpdMapping.Pdf.Styles.Selectors;
using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>Reads a sheet: rules for elements, pages and fonts, in the conditions that they stand in.</summary>
internal sealed class SheetParser
{
    private const int MaxDepth = 16;
    private const int MaxRules = 100_000;

    private readonly TokenList tokens;
    private readonly SheetText sheet;
    private readonly List<StyleRule> rules = [];
    private readonly List<PageRule> pages = [];
    private readonly List<FontFaceRule> fonts = [];
    private readonly List<SheetProblem> problems = [];

    private SheetParser(string css)
    {
        tokens = Tokenizer.Read(css);
        sheet = new SheetText(css);
    }

    public static StyleSheet Parse(string css)
    {
        var parser = new SheetParser(css);
        parser.ReadRules(0, parser.tokens.Count, null, 0);
        return new StyleSheet(parser.sheet, parser.rules, parser.pages, parser.fonts, parser.problems);
    }

    /// <summary>Reads the declarations of an attribute.</summary>
    public static (DeclarationBlock Block, IReadOnlyList<SheetProblem> Problems) ParseAttribute(string css)
    {
        var parser = new SheetParser(css);
        return (new DeclarationParser(parser.tokens, parser.sheet, parser.problems).Parse(0, parser.tokens.Count), parser.problems);
    }

    private void ReadRules(int start, int end, MediaCondition? condition, int depth)
    {
        for (var at = start; at < end && rules.Count < MaxRules;)
        {
            var kind = tokens[at].Kind;
            if (kind is TokenKind.Space or TokenKind.Semicolon or TokenKind.CloseBrace)
                at++;
            else
                at = ReadRule(at, end, condition, depth);
        }

        if (rules.Count >= MaxRules)
            Tell(StyleCodes.Limit, start, $"The sheet has more than {MaxRules} rules, which is the limit. The rest is left out.");
    }

    private int ReadRule(int start, int end, MediaCondition? condition, int depth)
    {
        var isAtRule = tokens[start].Kind == TokenKind.AtKeyword;
        var open = start;
        while (open < end && tokens[open].Kind != TokenKind.OpenBrace && !(isAtRule && tokens[open].Kind == TokenKind.Semicolon))
            open = tokens.EndOf(open);
        if (open >= end || tokens[open].Kind == TokenKind.Semicolon)
        {
            if (isAtRule)
                TellStatement(start);
            else
                Tell(StyleCodes.BadRule, start, $"'{Quote(start, Math.Min(open, end))}' is no rule: its braces are missing.");
            return Math.Min(open + 1, end);
        }

        var after = Math.Min(tokens.EndOf(open), end);
        var bodyEnd = tokens.IsClosed(open) ? after - 1 : after;
        if (!tokens.IsClosed(open))
            Tell(StyleCodes.BadRule, open, "The brace that opens here is not closed. What follows is taken as part of its block.");
        if (isAtRule)
            ReadAtRule(start, open, bodyEnd, condition, depth);
        else
            ReadStyleRule(start, open, bodyEnd, condition);
        return after;
    }

    private void ReadStyleRule(int start, int open, int bodyEnd, MediaCondition? condition)
    {
        var parser = new SelectorParser(tokens);
        var selectors = parser.ParseList(start, open);
        if (selectors is null)
            Tell(StyleCodes.BadSelector, start, $"The selector '{Quote(start, open)}' cannot be used: {parser.Fault}. Its rule is left out.");
        else
            rules.Add(new StyleRule(selectors, new DeclarationParser(tokens, sheet, problems).Parse(open + 1, bodyEnd), condition));
    }

    private void ReadAtRule(int start, int open, int bodyEnd, MediaCondition? condition, int depth)
    {
        var name = tokens[start].Text.ToLowerInvariant();
        switch (name)
        {
            case "media" or "supports" or "layer" when depth >= MaxDepth:
                Tell(StyleCodes.Limit, start, $"Conditions stand more than {MaxDepth} deep in one another, which is the limit. The block is left out.");
                break;
            case "media":
                ReadRules(open + 1, bodyEnd, MediaParser.Parse(tokens, start + 1, open, condition), depth + 1);
                break;
            case "supports":
                if (SupportsParser.IsMet(tokens, start + 1, open))
                    ReadRules(open + 1, bodyEnd, condition, depth + 1);
                break;
            case "layer":
                Tell(StyleCodes.NotDone, start, "Layers are read here in the order in which they stand.");
                ReadRules(open + 1, bodyEnd, condition, depth + 1);
                break;
            case "page":
                pages.AddRange(new PageRuleParser(tokens, sheet, problems).Parse(start + 1, open, open + 1, bodyEnd, condition));
                break;
            case "font-face":
                ReadFontFace(start, open + 1, bodyEnd);
                break;
            case "keyframes" or "-webkit-keyframes" or "-moz-keyframes" or "view-transition" or "font-feature-values" or "font-palette-values" or "property" or "counter-style":
                if (name == "counter-style")
                    Tell(StyleCodes.UnknownRule, start, "'@counter-style' is not read here. Use one of the known styles, or a text as the mark.");
                break;
            default:
                Tell(StyleCodes.UnknownRule, start, $"'@{tokens[start].Text}' is not known here. It is left out.");
                break;
        }
    }

    private void TellStatement(int start)
    {
        var name = tokens[start].Text.ToLowerInvariant();
        if (name == "import")
            Tell(StyleCodes.UnknownRule, start, "A style sheet of another file is not read. Put its rules into a <style> element.");
        else if (name is not ("charset" or "namespace" or "layer"))
            Tell(StyleCodes.UnknownRule, start, $"'@{tokens[start].Text}' is not known here, or its block is missing. It is left out.");
    }

    private void ReadFontFace(int start, int bodyStart, int bodyEnd)
    {
        var reader = new FontFaceReader();
        new DeclarationParser(tokens, sheet, problems).Parse(bodyStart, bodyEnd, reader.Read);
        if (reader.Build(tokens[start].Offset) is { } rule)
            fonts.Add(rule);
        else
            Tell(StyleCodes.BadRule, start, "'@font-face' needs 'font-family' and 'src: url(…)'. It is left out.");
    }

    private string Quote(int start, int end) => sheet.Quote(tokens[start].Offset, tokens[Math.Max(start, end - 1)].End);

    private void Tell(string code, int at, string message) => problems.Add(new SheetProblem(at < tokens.Count ? tokens[at].Offset : 0, code, message));
}
