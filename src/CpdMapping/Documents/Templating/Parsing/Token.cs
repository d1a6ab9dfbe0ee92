namespace CpdMapping.Documents.Templating.Parsing;

/// <summary>A piece of a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">Where it starts.</param>
/// <param name="Text">Its text: of a string the value, of <see cref="TokenKind.Enter"/> the white space before it on its line.</param>
/// <param name="AfterSpace">Whether white space stands before it.</param>
internal readonly record struct Token(TokenKind Kind, int At, string Text, bool AfterSpace = false)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Word && Text == word;

    /// <summary>How an error names the token.</summary>
    public string Spoken => Kind switch
    {
        TokenKind.Raw or TokenKind.Escaped or TokenKind.Enter or TokenKind.Exit => "the end of the code block",
        TokenKind.NewLine => "the end of the line",
        TokenKind.End => "the end of the template",
        TokenKind.String => "a text in quotes",
        _ => $"'{Text}'",
    };
}

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>Text outside code blocks, white space already trimmed.</summary>
    Raw,

    /// <summary>Text of an escape block, as it stands and never indented.</summary>
    Escaped,

    /// <summary>The start of a code block.</summary>
    Enter,

    /// <summary>The end of a code block.</summary>
    Exit,

    /// <summary>A line break in a code block.</summary>
    NewLine,

    /// <summary>A name or keyword.</summary>
    Word,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a decimal point.</summary>
    Decimal,

    /// <summary>A text in quotes.</summary>
    String,

    /// <summary>An operator or a bracket.</summary>
    Symbol,

    /// <summary>The end of the template.</summary>
    End,
}
