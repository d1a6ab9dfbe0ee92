namespace CpdMapping.Documents.Wording;

/// <summary>The sentences of what is handed in that views fill: {0} is the first value, {1} the second.</summary>
internal sealed record FormPhrases
{
    public required string Words { get; init; }
    public required string WordsOf { get; init; }
    public required string WordsOver { get; init; }
    public required string LimitVerified { get; init; }
    public required string LimitSecondary { get; init; }
    public required string LimitUnverified { get; init; }
    public required string NoLimits { get; init; }
    public required string PieceWords { get; init; }
}
