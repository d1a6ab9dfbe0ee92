namespace CpdMapping.Documents.Wording;

/// <summary>The sentences of ledgers and of coverage that views fill: {0} is the first value, {1} the second.</summary>
internal sealed record FigurePhrases
{
    public required string CertificateCounts { get; init; }
    public required string HeldBackMeans { get; init; }
    public required string Groups { get; init; }
    public required string TimeIn { get; init; }
    public required string SessionsOfEntry { get; init; }
}
