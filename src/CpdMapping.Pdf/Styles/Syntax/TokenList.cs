namespace CpdMapping.Pdf.Styles.Syntax;

/// <summary>Tokens, and for each opening token the place of the one that closes it: skipping a block takes one step, however deep it is.</summary>
internal sealed class TokenList
{
    private readonly Token[] tokens;
    private readonly int[] ends;

    public TokenList(List<Token> list)
    {
        tokens = [.. list];
        ends = new int[tokens.Length];
        var open = new Stack<int>();
        for (var at = 0; at < tokens.Length; at++)
        {
            ends[at] = at + 1;
            if (tokens[at].Opens)
                open.Push(at);
            else if (IsCloser(tokens[at].Kind))
                Close(open, at);
        }

        while (open.TryPop(out var unclosed))
            ends[unclosed] = tokens.Length;
    }

    public static TokenList Empty { get; } = new([]);

    public int Count => tokens.Length;

    public Token this[int at] => tokens[at];

    /// <summary>Where the component that starts at a place ends: after the token, or after the block that it opens.</summary>
    public int EndOf(int at) => ends[at];

    /// <summary>Whether the block that opens at a place is closed in the text.</summary>
    public bool IsClosed(int at) => ends[at] > at + 1 && tokens[ends[at] - 1].Kind == tokens[at].Closer;

    private static bool IsCloser(TokenKind kind) => kind is TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.CloseBrace;

    // A closing token that fits no open one is left where it is, save that a brace ends the brackets that stand open within its block.
    private void Close(Stack<int> open, int at)
    {
        if (open.Count == 0)
            return;
        if (tokens[open.Peek()].Closer == tokens[at].Kind)
            ends[open.Pop()] = at + 1;
    }
}
