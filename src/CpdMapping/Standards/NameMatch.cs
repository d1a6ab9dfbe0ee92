namespace CpdMapping.Standards;

/// <summary>A standard that a name fits.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="How">How the name fits.</param>
/// <param name="Reason">Why, as one sentence.</param>
/// <param name="Doubt">Why it must not be chosen although it fits; null where it may be.</param>
/// <param name="IsContradicted">Whether a code beside the name means something else; a match that nothing contradicts is then the better one.</param>
internal sealed record NameMatch(Standard Standard, MatchKind How, string Reason, string? Doubt = null, bool IsContradicted = false)
{
    public NameCandidate ToCandidate() => new(Standard, How, Reason);
}
