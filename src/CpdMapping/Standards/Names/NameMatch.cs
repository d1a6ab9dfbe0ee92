namespace CpdMapping.Standards.Names;

/// <summary>A standard that a name fits.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="How">How the name fits.</param>
/// <param name="With">The name or code in the catalogue that it fits.</param>
/// <param name="Reason">Why, as one sentence.</param>
/// <param name="Doubt">Why it must not be chosen although it fits; null where it may be.</param>
/// <param name="IsContradicted">Whether a code beside the name means something else; a match that nothing contradicts is then the better one.</param>
/// <param name="Beside">What stands beside the name.</param>
/// <param name="IsOneWord">Whether it is one everyday word, and nothing beside it or above it says which catalogue is meant.</param>
internal sealed record NameMatch(
    Standard Standard, MatchKind How, string With, string Reason, string? Doubt = null, bool IsContradicted = false, Surroundings Beside = Surroundings.Clear, bool IsOneWord = false)
{
    public bool NamesEdition => Beside.HasFlag(Surroundings.Edition);

    public bool NamesCatalogue => Beside.HasFlag(Surroundings.CatalogueAlone);

    public NameCandidate ToCandidate() => new(Standard, How, Reason) { MatchedWith = With };
}
