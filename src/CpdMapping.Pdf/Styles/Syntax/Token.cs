namespace CpdMapping.Pdf.Styles.Syntax;

/// <summary>One token, with where it starts in its sheet.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">The name, text or unit; the sign of a delimiter.</param>
/// <param name="Number">The number of a number, percentage or dimension.</param>
/// <param name="IsWhole">Whether the number is written without a point or exponent; for a hash, whether it is a name.</param>
internal readonly record struct Token(TokenKind Kind, int Offset, int End, string Text, double Number = 0, bool IsWhole = false)
{
    public bool IsDelimiter(char sign) => Kind == TokenKind.Delimiter && Text.Length == 1 && Text[0] == sign;

    public bool IsWord(string word) => Kind == TokenKind.Identifier && Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsFunction(string name) => Kind == TokenKind.Function && Text.Equals(name, StringComparison.OrdinalIgnoreCase);

    public bool Opens => Kind is TokenKind.Function or TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace;

    /// <summary>The kind that ends what this token opens.</summary>
    public TokenKind Closer => Kind switch
    {
        TokenKind.OpenBracket => TokenKind.CloseBracket,
        TokenKind.OpenBrace => TokenKind.CloseBrace,
        _ => TokenKind.CloseParenthesis,
    };
}
