using CpdMapping.Files;

namespace CpdMapping.Standards.Crosswalks;

/// <summary>Reads the rows of a crosswalk. A row that names several codes or relations gives one for each.</summary>
internal sealed class CrosswalkRowReader(EditionRef from, EditionRef to, FactReader facts, string? rationale, bool isOfficial)
{
    // A few lists of codes multiply to more relations than any two editions have.
    private const int MostRelations = 100_000;

    private long read;

    public List<(CrosswalkRow Row, Place Place)> Of(MapReader map)
    {
        var (sources, targets, relations) = (Ends(map, "from", from), Ends(map, "to", to), RelationsOf(map));
        var share = map.OptionalInteger("share", 1, 100);
        var why = map.OptionalText("rationale") ?? rationale;
        var rest = facts.Within(map).Of(map, "relation", relations);
        map.Done();
        CheckRelations(map, relations, isSingle: sources.Count == 1 && targets.Count == 1);
        CheckWords(map, relations, share, why, rest.Source);
        read += (long)sources.Count * targets.Count * relations.Count;
        if (read > MostRelations)
        {
            map.Problems.Error(
                StandardsCodes.TooManyRelations, map.Place, "With this row the file states more than 100,000 relations.", "100,000 at most were expected.", "Divide the file.");
            return [];
        }
        var rows = from source in sources
                   from target in targets
                   from relation in relations
                   select new CrosswalkRow
                   {
                       From = source,
                       To = target,
                       Relation = relation,
                       Share = relation == Relation.ReplacedBy ? share : null,
                       Rationale = why,
                       Basis = rest.Basis,
                       Source = rest.Source,
                   };
        return [.. rows.Select(row => (row, map.Place))];
    }

    /// <summary>Reads the codes of one side; null stands for the edition as a whole.</summary>
    private static List<StandardRef?> Ends(MapReader map, string key, EditionRef edition)
    {
        var texts = OneOrSeveral.Of(map, key);
        if (texts.Count > 1 && texts.Exists(text => text.Text == CrosswalkWords.Whole))
            map.Problems.Error(
                StandardsCodes.WholeAmongCodes, map.PlaceOf(key), $"'{key}' names '{CrosswalkWords.Whole}', the edition as a whole, beside single codes.",
                "One or the other was expected.", $"Take '{CrosswalkWords.Whole}' out, or leave it alone.");
        return [.. texts.Where(text => text.Text == CrosswalkWords.Whole || IsCode(map, key, text.Text, text.Place, $", or '{CrosswalkWords.Whole}' for the edition as a whole"))
            .Select(text => text.Text == CrosswalkWords.Whole || edition == default ? (StandardRef?)null : edition.Standard(text.Text))];
    }

    public static bool IsCode(MapReader map, string key, string text, Place place, string orElse = "")
    {
        if (StandardRef.IsCode(text))
            return true;
        map.Problems.Error(FileCodes.BadIdentity, place, $"'{key}' is {Excerpt.Of(text)}.", $"The code of a standard was expected{orElse}.");
        return false;
    }

    private static List<Relation> RelationsOf(MapReader map)
    {
        var relations = new List<Relation>();
        foreach (var (text, place) in OneOrSeveral.Of(map, "relation"))
            if (CrosswalkWords.Stated.TryGetValue(text, out var relation))
                relations.Add(relation);
            else
                map.Problems.Error(
                    FileCodes.NotInList,
                    place,
                    $"'relation' is {Excerpt.Of(text)}.",
                    $"One of {string.Join(", ", CrosswalkWords.Stated.Keys)} was expected.",
                    Nearest.To(text, CrosswalkWords.Stated.Keys) is { } near ? $"Did you mean '{near}'?" : "Turn the row round where it states an inverse: those are computed.");
        return relations;
    }

    private static void CheckRelations(MapReader map, List<Relation> relations, bool isSingle)
    {
        if (relations.Count > 1 && (relations.Count > 2 || !relations.Contains(Relation.ReplacedBy) || relations.Contains(Relation.NoMatch)))
            map.Problems.Error(
                StandardsCodes.BadRelation, map.PlaceOf("relation"), "These relations cannot stand together.",
                "One relation was expected, beside which 'replaced-by' may stand unless it is 'no-match'.",
                "Take all but one of them out.");
        foreach (var relation in relations)
            if (!isSingle && relation is Relation.SameText or Relation.Equivalent or Relation.TranslationOf)
                map.Problems.Error(
                    StandardsCodes.BadRelation, map.PlaceOf("relation"), $"'{relation.Word()}' is not stated of one standard and one other.",
                    "One standard on either side was expected.", "Say 'broader' or 'narrower' where one is a part of the other.");
    }

    private void CheckWords(MapReader map, List<Relation> relations, int? share, string? why, string? source)
    {
        if (share is not null && !relations.Contains(Relation.ReplacedBy))
            map.Problems.Error(
                StandardsCodes.BadShare, map.PlaceOf("share"), "A share is stated, and nothing is replaced.", "A share was expected with 'replaced-by' alone.", "Take it out.");
        foreach (var relation in relations)
            if (why is null && relation is Relation.Overlaps or Relation.NoMatch)
                map.Problems.Error(
                    StandardsCodes.NoRationale, map.Place, $"The row says '{relation.Word()}' and not why.", "A reason in words was expected.",
                    "Add 'rationale:' here, or for the whole file.");
        if (isOfficial && source is null)
            map.Problems.Error(
                StandardsCodes.OfficialWithoutSource, map.Place, "The crosswalk is official, and this row has no source.",
                "A source was expected: a key of the list 'sources'.", "Add 'source:', or say 'official: false'.");
    }
}
