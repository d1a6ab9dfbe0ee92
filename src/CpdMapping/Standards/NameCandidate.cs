namespace CpdMapping.Standards;

/// <summary>A standard that a name may mean.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="How">How the name was matched.</param>
/// <param name="Reason">Why it is a candidate: one or two sentences.</param>
public sealed record NameCandidate(Standard Standard, MatchKind How, string Reason)
{
    /// <summary>Gets the text in the catalogue that the name was matched with: a title, label, spelling, code or reference. For a successor it is the older edition's.</summary>
    public string? MatchedWith { get; init; }
}
