using CpdMapping.Pdf.Styles.Cascade;
using CpdMapping.Pdf.Styles.Properties;
using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Pages;

/// <summary>Reads <c>@page</c>.</summary>
internal sealed class PageRuleParser(TokenList tokens, SheetText sheet, List<SheetProblem> problems)
{
    private static readonly ValueParser Places = Keywords.Of<MarginPlace>();

    private readonly List<MarginRule> margins = [];
    private PageSize? size;

    /// <summary>Reads a rule, once for each of its selectors.</summary>
    public IEnumerable<PageRule> Parse(int preludeStart, int preludeEnd, int bodyStart, int bodyEnd, MediaCondition? condition)
    {
        var block = new DeclarationParser(tokens, sheet, problems).Parse(bodyStart, bodyEnd, ReadDescriptor, ReadMargin);
        var reader = new ValueReader(tokens, preludeStart, preludeEnd);
        do
        {
            var name = reader.TryIdentifier(out var given) ? given : null;
            var kind = PageKind.Any;
            while (reader.TryKind(TokenKind.Colon))
                kind = ReadKind(reader);
            if (!reader.IsAtEnd && !reader.Is(TokenKind.Comma))
            {
                problems.Add(new SheetProblem(reader.Current.Offset, StyleCodes.BadPage, "The pages of this rule are not given by a name, ':first', ':left', ':right' or ':blank'. The rule is left out."));
                yield break;
            }

            yield return new PageRule(name, kind, size, block, margins, condition);
        }
        while (reader.TryComma());
    }

    private PageKind ReadKind(ValueReader reader)
    {
        var at = reader.Current;
        if (reader.TryWord("first"))
            return PageKind.First;
        if (reader.TryWord("left"))
            return PageKind.Left;
        if (reader.TryWord("right"))
            return PageKind.Right;
        if (!reader.TryWord("blank"))
            problems.Add(new SheetProblem(at.Offset, StyleCodes.BadPage, $"':{at.Text}' says nothing of pages here; ':first', ':left', ':right' and ':blank' do."));
        return PageKind.Blank;
    }

    private bool ReadDescriptor(string name, ValueReader reader)
    {
        if (name is "marks" or "bleed" or "page-orientation")
            return true;
        if (name != "size")
            return false;
        var start = reader.Current;
        size = ReadSize(reader);
        if (size is null || !reader.IsAtEnd)
            problems.Add(new SheetProblem(start.Offset, StyleCodes.BadPage, "The size of the page is not given by a name such as 'A4', by 'portrait' or 'landscape', or by two lengths."));
        return true;
    }

    private static PageSize? ReadSize(ValueReader reader)
    {
        PageSize? found = null;
        bool? landscape = null;
        if (TryLength(reader, out var width))
            return new PageSize(width, TryLength(reader, out var height) ? height : width);
        while (reader.TryIdentifier(out var word))
        {
            if (word.Equals("landscape", StringComparison.OrdinalIgnoreCase))
                landscape = true;
            else if (word.Equals("portrait", StringComparison.OrdinalIgnoreCase))
                landscape = false;
            else if (PageSize.Find(word) is { } known)
                found = known;
            else if (!word.Equals("auto", StringComparison.OrdinalIgnoreCase))
                return null;
        }

        var named = found ?? PageSize.A4;
        return landscape == true ? named.Turned() : named;
    }

    private static bool TryLength(ValueReader reader, out double points)
    {
        points = 0;
        if (!MathReader.TryLength(reader, percent: false, out var length))
            return false;
        points = length.Points + (length.Em * 12) + (length.Rem * 12);
        return points is >= 1 and <= 20_000;
    }

    private int ReadMargin(int at, int end)
    {
        var open = at + 1;
        while (open < end && tokens[open].Kind is not (TokenKind.OpenBrace or TokenKind.Semicolon))
            open = tokens.EndOf(open);
        if (open >= end || tokens[open].Kind == TokenKind.Semicolon)
        {
            problems.Add(new SheetProblem(tokens[at].Offset, StyleCodes.BadPage, $"'@{tokens[at].Text}' has no block here."));
            return Math.Min(open + 1, end);
        }

        var after = Math.Min(tokens.EndOf(open), end);
        var name = new TokenList([new Token(TokenKind.Identifier, 0, 0, tokens[at].Text)]);
        if (!Places(new ValueReader(name, 0, 1), out var place))
            problems.Add(new SheetProblem(tokens[at].Offset, StyleCodes.BadPage, $"'@{tokens[at].Text}' is no place in the margin of a page."));
        else
            margins.Add(new MarginRule((MarginPlace)place!, new DeclarationParser(tokens, sheet, problems).Parse(open + 1, tokens.IsClosed(open) ? after - 1 : after)));
        return after;
    }
}
