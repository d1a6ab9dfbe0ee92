namespace CpdMapping.Standards;

/// <summary>The facts of an edition as one revision of its file had them, kept so that a snapshot can be recognised for good.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Revision">The revision.</param>
/// <param name="Standards">The fingerprint of each standard, in the order of the file.</param>
internal sealed record EditionRevision(EditionRef Edition, int Revision, Sequence<(string Code, FactsDigest Fingerprint)> Standards)
{
    public static EditionRevision Of(Edition edition) =>
        new(edition.Ref, edition.Revision, edition.Standards.Select(standard => (standard.Ref.Code, FactsDigest.Parse(standard.Fingerprint))).ToSequence());

    public bool Has(string code, string fingerprint) => FactsDigest.TryParse(fingerprint, out var digest) && Standards.Any(standard => standard.Code == code && standard.Fingerprint == digest);
}
