namespace CpdMapping.Standards;

/// <summary>What the body says of an edition as a whole. What a claim's reference is worth is another matter: see <see cref="ReferenceState"/>.</summary>
public enum EditionStatus
{
    /// <summary>Published for comment; never in force.</summary>
    Draft,

    /// <summary>In force, or due to be.</summary>
    InForce,

    /// <summary>Replaced by a later edition or by another catalogue.</summary>
    Superseded,

    /// <summary>Taken back without a successor.</summary>
    Withdrawn,
}
