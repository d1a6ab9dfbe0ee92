namespace CpdMapping.Standards;

/// <summary>How a name was matched to a standard, from the surest to the least sure.</summary>
/// <remarks>All but <see cref="Near"/> can resolve a name, where one standard alone fits in the surest way in which any does.</remarks>
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

    /// <summary>One of these in American for British spelling, or the other way: <c>Medicines optimization</c>.</summary>
    Spelling,

    /// <summary>The catalogue's name and the code, such as <c>PCF 7</c>, or the code under a heading that means one catalogue alone.</summary>
    Code,

    /// <summary>The code of a prompt under the standard, as <c>S1.1</c> is under S1: no prompts are loaded, and the answer says so.</summary>
    Prompt,

    /// <summary>Exact in an older edition; the standard is its successor in the edition that was in force.</summary>
    Successor,

    /// <summary>The words of one of its names in another order or number, or without small words. It resolves a name only where a heading or the like narrows the catalogues and nothing else is near.</summary>
    Words,

    /// <summary>Near, but not the same: a suggestion only, which never resolves a name.</summary>
    Near,
}
