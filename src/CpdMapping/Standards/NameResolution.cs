namespace CpdMapping.Standards;

/// <summary>What a name means: one standard, or the candidates and why none was chosen. Never a guess.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record NameResolution
{
    /// <summary>Gets the name as it was given.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the standard; null when the name is unknown or fits several.</summary>
    public Standard? Standard { get; init; }

    /// <summary>Gets how it was matched; null when there is no standard.</summary>
    public MatchKind? How { get; init; }

    /// <summary>Gets why: one or two sentences, for people.</summary>
    public required string Reason { get; init; }

    /// <summary>Gets every standard that the name may mean, surest first; the one standard alone when it was resolved.</summary>
    public required Sequence<NameCandidate> Candidates { get; init; }
}
