using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>Puts the values of custom properties in the place of <c>var()</c> (CSS Variables 1).</summary>
internal static class VariableExpander
{
    // Variables that double one another would grow without end.
    private const int MostTokens = 10_000;
    private const int MostTokensOfAnElement = 200_000;

    // Variables that lead to one another in a long line, or stand in one another, would use up the stack.
    private const int MostDepth = 64;

    /// <summary>Gives the custom properties of an element: those around it, and its own.</summary>
    public static CustomProperties Properties(CustomProperties around, IReadOnlyList<CustomDeclaration> own)
    {
        if (own.Count == 0)
            return around;
        var raw = new Dictionary<string, CustomDeclaration>(StringComparer.Ordinal);
        foreach (var custom in own)
            raw[custom.Name] = custom;
        var values = around.Copy();
        foreach (var name in raw.Keys)
            values.Remove(name);
        var open = new HashSet<string>(StringComparer.Ordinal);
        int depth = 0, left = MostTokensOfAnElement;
        foreach (var name in raw.Keys)
            Resolve(name);
        return new CustomProperties(values);

        // One that leads back to itself has no value.
        TokenList? Resolve(string name)
        {
            if (values.TryGetValue(name, out var known))
                return known;
            if (depth >= MostDepth || left <= 0 || !raw.TryGetValue(name, out var custom) || !open.Add(name))
                return null;
            depth++;
            var value = Expand(custom.Tokens, custom.Start, custom.End, Resolve);
            depth--;
            if (value is null)
                return null;
            left -= value.Count;
            values[name] = value;
            return value;
        }
    }

    /// <summary>Gives the tokens of a value with everything put in; null where a variable has no value, or too much would be put in.</summary>
    public static TokenList? Expand(TokenList tokens, int start, int end, Func<string, TokenList?> find)
    {
        var made = new List<Token>();
        return Add(tokens, start, end, find, made, 0) ? new TokenList(made) : null;
    }

    private static bool Add(TokenList tokens, int start, int end, Func<string, TokenList?> find, List<Token> made, int depth)
    {
        for (var at = start; at < end;)
        {
            if (!tokens[at].IsFunction("var"))
            {
                made.Add(tokens[at++]);
                continue;
            }

            if (!AddVariable(tokens, at, Math.Min(tokens.EndOf(at), end), find, made, depth))
                return false;
            at = tokens.EndOf(at);
        }

        return made.Count <= MostTokens;
    }

    private static bool AddVariable(TokenList tokens, int at, int after, Func<string, TokenList?> find, List<Token> made, int depth)
    {
        var close = tokens.IsClosed(at) ? after - 1 : after;
        var reader = new ValueReader(tokens, at + 1, close);
        if (!reader.TryIdentifier(out var name))
            return false;
        var hasFallback = reader.TryComma();
        if (find(name) is not { } value)
            return hasFallback && depth < MostDepth && Add(tokens, reader.Position, close, find, made, depth + 1);
        for (var index = 0; index < value.Count && made.Count <= MostTokens; index++)
            made.Add(value[index]);
        return made.Count <= MostTokens;
    }
}
