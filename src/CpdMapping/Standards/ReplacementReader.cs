using System.Globalization;
using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>Reads what took an item's place: a list of references, or of maps that state a share too.</summary>
internal static class ReplacementReader
{
    public const int Whole = 100;

    private const string Key = "replaced-by";

    public static Sequence<Replacement> All(MapReader item, EditionRef edition)
    {
        if (!item.Has(Key))
            return [];
        var seen = new HashSet<StandardRef>();
        var all = item.List(Key, node => One(item, node, edition, seen)).OfType<Replacement>().ToSequence();
        if (all.Sum(replacement => replacement.Share ?? 0) is > Whole and var sum)
            item.Problems.Error(
                StandardsCodes.SharesAboveAll, item.PlaceOf(Key), string.Create(CultureInfo.InvariantCulture, $"The shares add up to {sum} hundredths."), "100 at most were expected.",
                "Mend the shares, or leave them out where nobody states them.");
        return all;
    }

    private static Replacement? One(MapReader item, Node node, EditionRef edition, HashSet<StandardRef> seen)
    {
        var map = node is MapNode own ? new MapReader(own, item.Problems) : null;
        var text = map is null ? item.AsText(Key, node) : map.Text("standard");
        var share = map?.OptionalInteger("share", 1, Whole);
        map?.Done();
        var place = map?.PlaceOf("standard") ?? node.Place;
        if (text is null or "" || item.ParsedText<StandardRef>(Key, text, place, StandardRef.TryParse, FileCodes.BadIdentity, "A reference such as pcf@2018/7 was expected.") is not { } standard)
            return null;
        if (standard.Edition == edition)
            item.Problems.Error(StandardsCodes.ReplacedBySameEdition, place, $"'{standard}' is of the same edition.", "An item of a later edition was expected.", "Name one, or take it out.");
        if (!seen.Add(standard))
            item.Problems.Error(FileCodes.RepeatedIdentity, place, $"'{standard}' stands here twice.", "Each item was expected once.", "Take one out.");
        return new(standard, share);
    }
}
