namespace CpdMapping.Standards;

/// <summary>The words for a single item. They stand apart from those of an edition, so that a file without them does not pay for them.</summary>
internal static class StandardWords
{
    public static readonly IReadOnlyDictionary<string, StandardStatus> Status = new Dictionary<string, StandardStatus>(StringComparer.Ordinal)
    {
        ["in-force"] = StandardStatus.InForce,
        ["withdrawn"] = StandardStatus.Withdrawn,
    };
}
