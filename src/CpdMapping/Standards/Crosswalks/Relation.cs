namespace CpdMapping.Standards.Crosswalks;

/// <summary>How one standard stands to another. The set is closed; the two last are only ever computed, as inverses.</summary>
/// <remarks>Of the two standards the first is meant as the subject: the first is <see cref="Narrower"/> than the second.</remarks>
public enum Relation
{
    /// <summary>Both have the same words.</summary>
    SameText,

    /// <summary>The first is a translation of the second.</summary>
    TranslationOf,

    /// <summary>Both mean the same in other words.</summary>
    Equivalent,

    /// <summary>The first asks for a part of what the second asks for.</summary>
    Narrower,

    /// <summary>The first asks for all that the second asks for, and more.</summary>
    Broader,

    /// <summary>The second took the place of the first. It does not say how far they mean the same.</summary>
    ReplacedBy,

    /// <summary>Both have something in common, and each has something of its own.</summary>
    Overlaps,

    /// <summary>Somebody looked, and they have nothing to do with one another.</summary>
    NoMatch,

    /// <summary>The first took the place of the second: the inverse of <see cref="ReplacedBy"/>.</summary>
    Replaces,

    /// <summary>The second is a translation of the first: the inverse of <see cref="TranslationOf"/>.</summary>
    HasTranslation,
}
