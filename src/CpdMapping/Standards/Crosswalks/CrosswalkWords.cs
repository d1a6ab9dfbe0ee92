namespace CpdMapping.Standards.Crosswalks;

/// <summary>The words of a crosswalk file for the members of our enumerations.</summary>
internal static class CrosswalkWords
{
    /// <summary>What stands for an edition as a whole.</summary>
    public const string Whole = "*";

    public static readonly IReadOnlyDictionary<string, CrosswalkMethod> Method = new Dictionary<string, CrosswalkMethod>(StringComparer.Ordinal)
    {
        ["words"] = CrosswalkMethod.Words,
        ["meaning"] = CrosswalkMethod.Meaning,
        ["result"] = CrosswalkMethod.Result,
        ["publisher"] = CrosswalkMethod.Publisher,
    };

    /// <summary>The relations that a file may state; inverses are computed.</summary>
    public static readonly IReadOnlyDictionary<string, Relation> Stated = new[]
    {
        Relation.SameText, Relation.TranslationOf, Relation.Equivalent, Relation.Narrower, Relation.Broader, Relation.ReplacedBy, Relation.Overlaps, Relation.NoMatch,
    }.ToDictionary(relation => relation.Word(), StringComparer.Ordinal);
}
