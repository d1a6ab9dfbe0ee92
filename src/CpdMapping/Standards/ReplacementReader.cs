using System.Globalization;
using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>Reads what took an item's place: a list of references, or of maps that state a share too.</summary>
internal sealed class ReplacementReader(EditionRef edition)
{
    public const int Whole = 100;

    private const string Key = "replaced-by";

    private EditionRef later; // the one that was named last: nearly all of an edition name the same, and share its text

    public Sequence<Replacement> All(MapReader item)
    {
        if (!item.Has(Key))
            return [];
        var seen = new HashSet<StandardRef>();
        var all = item.List(Key, node => One(item, node, seen)).OfType<Replacement>().ToSequence();
        if (all.Sum(replacement => replacement.Share ?? 0) is > Whole and var sum)
            item.Problems.Error(
                StandardsCodes.SharesAboveAll, item.PlaceOf(Key), string.Create(CultureInfo.InvariantCulture, $"The shares add up to {sum} hundredths."), "100 at most were expected.",
                "Mend the shares, or leave them out where nobody states them.");
        return all;
    }

    private Replacement? One(MapReader item, Node node, HashSet<StandardRef> seen)
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
        if (standard.Edition != later)
            later = standard.Edition;
        return new(later.Standard(standard.Code), share);
    }
}
