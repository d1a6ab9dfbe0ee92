namespace CpdMapping.Documents.Wording;

/// <summary>The sentences of registers and comparisons that views fill: {0} is the first value, {1} the second.</summary>
internal sealed record SheetPhrases
{
    public required string Session { get; init; }
    public required string SessionsTo { get; init; }
    public required string ByCrosswalk { get; init; }
    public required string ByOfficialCrosswalk { get; init; }
    public required string WithoutCrosswalk { get; init; }
    public required string Unchanged { get; init; }
    public required string Added { get; init; }
    public required string AddedMeans { get; init; }
    public required string Removed { get; init; }
    public required string RemovedMeans { get; init; }
    public required string Retitled { get; init; }
    public required string RetitledMeans { get; init; }
    public required string Moved { get; init; }
    public required string MovedMeans { get; init; }
    public required string Split { get; init; }
    public required string SplitMeans { get; init; }
    public required string Merged { get; init; }
    public required string MergedMeans { get; init; }
}
