namespace CpdMapping.Standards.Names;

/// <summary>A name of one or more catalogues.</summary>
/// <param name="Stems">Its words' stems, sorted.</param>
/// <param name="Catalogues">The ids of the catalogues that have the name; none for another framework.</param>
/// <param name="Other">What it is, where it only looks like a catalogue's name; else null.</param>
/// <param name="TakenFor">The ids of the catalogues that it could be taken for.</param>
/// <param name="Doubt">What would have to be known to tell the catalogues apart, where nothing else does; else null.</param>
internal sealed record Phrase(
    string[] Stems, string[] Catalogues, string? Other = null, string[]? TakenFor = null, string? Doubt = null)
{
    public bool Means(CatalogueId catalogue) => Means(catalogue.ToString());

    public bool Means(string catalogue) => Array.IndexOf(Catalogues, catalogue) >= 0;

    public bool IsPartOf(Phrase longer) => longer.Stems.Length > Stems.Length && Stems.All(longer.Stems.Contains);
}
