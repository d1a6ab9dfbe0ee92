namespace CpdMapping.Standards;

/// <summary>How a name was matched to a standard, from the surest to the least sure.</summary>
public enum MatchKind
{
    /// <summary>The text is a full reference, such as <c>pcf@2018/7</c>.</summary>
    Reference,

    /// <summary>The body's own title, but for case, punctuation and spacing.</summary>
    Title,

    /// <summary>A short name that somebody other than the body gave it.</summary>
    Label,

    /// <summary>A spelling that the catalogue lists.</summary>
    Alias,

    /// <summary>The catalogue's name and the code, such as <c>PCF 7</c> or <c>KLOE W1</c>.</summary>
    Code,

    /// <summary>Exact in an older edition; the standard is its successor in the edition that was in force.</summary>
    Successor,

    /// <summary>Near, but not the same: a suggestion only, which never resolves a name.</summary>
    Near,
}
