namespace CpdMapping.Pdf.Styles.Syntax;

/// <summary>Reads a value component by component; space between components is skipped.</summary>
internal sealed class ValueReader
{
    private readonly TokenList tokens;
    private readonly int end;
    private int at;

    public ValueReader(TokenList tokens, int start, int end, int depth = 0)
    {
        this.tokens = tokens;
        this.end = end;
        at = start;
        Depth = depth;
        SkipSpace();
    }

    /// <summary>How deep in functions this reader stands; the readers of nested values stop at a limit.</summary>
    public int Depth { get; }

    public bool IsAtEnd => at >= end;

    public int Position
    {
        get => at;
        set => at = value;
    }

    public Token Current => at < end ? tokens[at] : default;

    public bool Is(TokenKind kind) => at < end && tokens[at].Kind == kind;

    public Token Take()
    {
        var token = tokens[at];
        at = tokens.EndOf(at);
        SkipSpace();
        return token;
    }

    public bool TryWord(string word)
    {
        if (!Current.IsWord(word) || IsAtEnd)
            return false;
        Take();
        return true;
    }

    public bool TryIdentifier(out string name)
    {
        name = Is(TokenKind.Identifier) ? Take().Text : "";
        return name.Length > 0;
    }

    public bool TryText(out string text)
    {
        var found = Is(TokenKind.Text);
        text = found ? Take().Text : "";
        return found;
    }

    public bool TryComma() => TryKind(TokenKind.Comma);

    public bool TrySign(char sign)
    {
        if (IsAtEnd || !Current.IsDelimiter(sign))
            return false;
        Take();
        return true;
    }

    public bool TryKind(TokenKind kind)
    {
        if (!Is(kind))
            return false;
        Take();
        return true;
    }

    /// <summary>Takes a plain number, or a whole one.</summary>
    public bool TryNumber(out double number, bool whole = false)
    {
        number = 0;
        if (!Is(TokenKind.Number) || (whole && !Current.IsWhole))
            return false;
        number = Take().Number;
        return true;
    }

    /// <summary>Takes a function or block whole, and gives a reader of what stands in it.</summary>
    public ValueReader Enter()
    {
        var close = tokens.EndOf(at);
        var inner = new ValueReader(tokens, at + 1, Math.Min(tokens.IsClosed(at) ? close - 1 : close, end), Depth + 1);
        Take();
        return inner;
    }

    public bool TryEnter(string function, out ValueReader inner)
    {
        var found = !IsAtEnd && Current.IsFunction(function);
        inner = found ? Enter() : this;
        return found;
    }

    /// <summary>Gives a reader of what stands before a sign, and moves this one to the sign.</summary>
    public ValueReader Before(char sign)
    {
        var start = at;
        while (at < end && !tokens[at].IsDelimiter(sign))
            at = tokens.EndOf(at);
        return new ValueReader(tokens, start, Math.Min(at, end), Depth);
    }

    private void SkipSpace()
    {
        while (at < end && tokens[at].Kind == TokenKind.Space)
            at++;
    }
}
