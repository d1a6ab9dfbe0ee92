namespace CpdMapping.Pdf.Styles.Syntax;

/// <summary>The kinds of token that CSS is made of.</summary>
internal enum TokenKind
{
    Space,
    Identifier,
    Function,
    AtKeyword,
    Hash,
    Text,
    BadText,
    Url,
    Number,
    Percentage,
    Dimension,
    Delimiter,
    Colon,
    Semicolon,
    Comma,
    OpenBracket,
    CloseBracket,
    OpenParenthesis,
    CloseParenthesis,
    OpenBrace,
    CloseBrace,
}
