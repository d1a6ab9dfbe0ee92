using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Selectors;

/// <summary>Reads lists of selectors. The fault of one that cannot be read is kept in words.</summary>
internal sealed class SelectorParser(TokenList tokens)
{
    private const int MaxCompounds = 64;
    private const int MaxDepth = 8;

    /// <summary>What is wrong with the selector read last; null where nothing is.</summary>
    public string? Fault { get; private set; }

    /// <summary>Reads a list; null, with <see cref="Fault"/> set, where a part cannot be read.</summary>
    public List<Selector>? ParseList(int start, int end, int depth = 0)
    {
        Fault = null;
        if (depth > MaxDepth)
            return Fail("it has selectors too deep in one another");
        var selectors = new List<Selector>();
        for (var at = start; at <= end;)
        {
            var comma = at;
            while (comma < end && tokens[comma].Kind != TokenKind.Comma)
                comma = tokens.EndOf(comma);
            if (ParseOne(at, Math.Min(comma, end), depth) is not { } selector)
                return null;
            selectors.Add(selector);
            at = comma + 1;
        }

        return selectors;
    }

    private Selector? ParseOne(int start, int end, int depth)
    {
        while (end > start && tokens[end - 1].Kind == TokenKind.Space)
            end--;
        var compounds = new List<Compound>();
        var combinators = new List<Combinator>();
        var specificity = default(Specificity);
        var builder = new CompoundBuilder();
        var at = start;
        while (at < end && tokens[at].Kind == TokenKind.Space)
            at++;
        if (at >= end)
            return Fail<Selector>("a selector is missing");
        while (at < end)
        {
            if (ReadCombinator(at, end) is ({ } combinator, var next))
            {
                if (builder.IsEmpty || builder.Pseudo != PseudoElement.None || next >= end)
                    return Fail<Selector>("a sign stands where an element is expected");
                compounds.Add(builder.Build());
                combinators.Add(combinator);
                if (compounds.Count >= MaxCompounds)
                    return Fail<Selector>("it has too many parts");
                builder = new CompoundBuilder();
                at = next;
            }
            else
            {
                var reader = new SimpleSelectorReader(tokens, this, builder, depth);
                at = reader.Read(at, end, ref specificity);
                if (reader.Fault is { } fault)
                    return Fail<Selector>(fault);
            }
        }

        compounds.Add(builder.Build());
        compounds.Reverse();
        combinators.Reverse();
        return new Selector(compounds, combinators, builder.Pseudo, specificity.Sum);
    }

    private (Combinator? Combinator, int Next) ReadCombinator(int at, int end)
    {
        var next = at;
        while (next < end && tokens[next].Kind == TokenKind.Space)
            next++;
        Combinator? combinator = next > at ? Combinator.Descendant : null;
        if (next < end && tokens[next].Kind == TokenKind.Delimiter)
        {
            combinator = tokens[next].Text switch
            {
                ">" => Combinator.Child,
                "+" => Combinator.NextSibling,
                "~" => Combinator.LaterSibling,
                _ => combinator,
            };
            if (tokens[next].Text is ">" or "+" or "~")
                next++;
        }

        while (combinator is not null && next < end && tokens[next].Kind == TokenKind.Space)
            next++;
        return (combinator, next);
    }

    private List<Selector>? Fail(string fault)
    {
        Fault = fault;
        return null;
    }

    private T? Fail<T>(string fault)
        where T : class
    {
        Fault ??= fault;
        return null;
    }
}
