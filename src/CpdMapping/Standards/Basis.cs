namespace CpdMapping.Standards;

/// <summary>What a fact in the data rests on.</summary>
public enum Basis
{
    /// <summary>Seen on the body's own page, in a copy of its document, or on a page that takes the document item by item.</summary>
    Verified,

    /// <summary>Reported by someone else, such as the press, an employer or a training provider.</summary>
    Secondary,

    /// <summary>General knowledge or inference that nobody has checked against the document.</summary>
    Unverified,

    /// <summary>A translation that a speaker of the language has not yet signed.</summary>
    Unreviewed,
}
