namespace CpdMapping.Documents.Wording;

/// <summary>The sentences about a course that views fill: {0} is the first value, {1} the second.</summary>
internal sealed record CoursePhrases
{
    public required string Ask { get; init; }
    public required string Request { get; init; }
    public required string CostOne { get; init; }
    public required string CostMany { get; init; }
    public required string CostLess { get; init; }
    public required string LessFrom { get; init; }
    public required string VatAdds { get; init; }
    public required string VatAdded { get; init; }
    public required string VatNone { get; init; }
    public required string VatUnknown { get; init; }
    public required string EachWithVat { get; init; }
    public required string PlacesFrom { get; init; }
    public required string PlacesTo { get; init; }
    public required string NoDiscount { get; init; }
}
