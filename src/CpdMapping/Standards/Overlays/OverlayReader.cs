using CpdMapping.Files;

namespace CpdMapping.Standards.Overlays;

/// <summary>Reads an overlay from the tree of its file, and reports what is wrong with it alone; <see cref="OverlayChecks"/> lays it beside its editions.</summary>
internal sealed class OverlayReader
{
    // Keys by which a person may hope to change or to add to an edition.
    private static readonly string[] Altering = ["add", "aliases", "hide", "labels", "remove", "replace", "standards", "titles"];

    private readonly MapReader file;
    private readonly Sequence<EditionRef> editions;
    private readonly SourceTable sources;
    private readonly FactReader facts;
    private readonly List<Place> places = [];
    private readonly Dictionary<StandardRef, Place> seen = [];

    private OverlayReader(MapReader file)
    {
        this.file = file;
        sources = new(file.Optional("sources"), file.Problems);
        facts = FactReader.For(file, sources);
        file.Required("of");
        editions = EditionReader.References<EditionRef>(file, "of", EditionRef.TryParse, "References such as pcf@2018 were expected.");
    }

    /// <summary>Gives the overlay; null where not even its reference can be read.</summary>
    public static StandardsOverlay? Read(Node root, ProblemList problems)
    {
        var map = MapReader.Of(root, problems, "The file");
        if (!map.HasFormat(1))
            return null;
        var reference = map.Parsed<EditionRef>("overlay", required: true, EditionRef.TryParse, FileCodes.BadIdentity, "A reference such as our-programme@2026 was expected.");
        var reader = new OverlayReader(map);
        var overlay = reader.Overlay(reference ?? default);
        foreach (var key in ((root as MapNode)?.Entries ?? []).Select(entry => entry.Key.Text).Where(Altering.Contains))
            if (map.Has(key))
                Refuse(map, $"There is a key '{key}'.", map.PlaceOf(key));
        map.Done();
        reader.sources.ReportUnused();
        return reference is null ? null : overlay;
    }

    private StandardsOverlay Overlay(EditionRef reference)
    {
        Editions(reference);
        if (file.Has("select") == file.Has("groups"))
            file.Problems.Error(
                StandardsCodes.SelectOrGroups, file.Place, file.Has("groups") ? "There are both 'select' and 'groups'." : "There is neither 'select' nor 'groups'.",
                "One of them was expected: a list of standards, or groups of them under headings.");
        var selected = Chosen(file, "select");
        if (file.Optional("groups") is ListNode { Items.IsEmpty: true } empty)
            file.Problems.Error(StandardsCodes.NothingChosen, empty.Place, "'groups' holds nothing.", "At least one group was expected.");
        var (basis, source) = RestsOn(file, facts);
        var groups = file.Maps("groups", map => Group(map, basis, source));
        return new()
        {
            Ref = reference,
            Revision = file.Integer("revision", 1, 9999),
            Title = file.Text("title"),
            By = file.Text("by"),
            Of = editions,
            Groups = groups,
            Standards = selected.Concat(groups.SelectMany(group => group.Standards)).ToSequence(),
            Basis = basis,
            Source = source,
            Place = file.Place,
            Places = places.ToSequence(),
        };
    }

    private void Editions(EditionRef reference)
    {
        var place = file.PlaceOf("of");
        if (file.Has("of") && editions.IsEmpty)
            file.Problems.Error(StandardsCodes.OverlayOfNothing, place, "'of' names no edition.", "At least one edition was expected.");
        foreach (var repeated in editions.GroupBy(edition => edition).Where(same => same.Skip(1).Any()))
            file.Problems.Error(FileCodes.RepeatedIdentity, place, $"'of' names '{repeated.Key}' more than once.", "Each edition was expected once.");
        if (editions.Contains(reference))
            file.Problems.Error(
                StandardsCodes.OverlayIsEdition, place, $"The overlay '{reference}' is of itself.", "Editions of other names were expected.",
                "Put standards of your own in a catalogue, under an id of its own.");
    }

    private OverlayGroup Group(MapReader map, Basis? basis, string? source)
    {
        map.Required("standards");
        if (map.Has("basis") || map.Has("source"))
            (basis, source) = RestsOn(map, facts.Within(map));
        var group = new OverlayGroup(map.Text("title"), map.OptionalText("note"), Chosen(map, "standards")) { Basis = basis, Source = source };
        map.Done();
        return group;
    }

    // Who groups for a programme of their own rests on nothing else; only what somebody reports has a basis.
    private (Basis? Basis, string? Source) RestsOn(MapReader map, FactReader facts)
    {
        var rest = facts.Of(map, "title", 0);
        return (file.Has("basis") || map.Has("basis") ? rest.Basis : null, rest.Source);
    }

    private Sequence<StandardRef> Chosen(MapReader map, string key)
    {
        var chosen = map.List(key, node => One(map, key, node)).OfType<StandardRef>().ToSequence();
        if (map.Optional(key) is ListNode { Items.IsEmpty: true } list)
            map.Problems.Error(StandardsCodes.NothingChosen, list.Place, $"'{key}' holds nothing.", "At least one reference such as pcf@2018/7 was expected.");
        return chosen;
    }

    private StandardRef? One(MapReader map, string key, Node node)
    {
        if (node is MapNode)
        {
            Refuse(map, $"An item of '{key}' is a map, which could say something else of a standard.", node.Place);
            return null;
        }
        if (map.AsText(key, node) is not { } text
            || map.ParsedText<StandardRef>(key, text, node.Place, StandardRef.TryParse, FileCodes.BadIdentity, "A reference such as pcf@2018/7 was expected.") is not { } reference)
            return null;
        if (!seen.TryAdd(reference, node.Place))
        {
            map.Problems.Error(FileCodes.RepeatedIdentity, node.Place, $"'{reference}' stands at {seen[reference]} already.", "Each standard was expected once.", "Take it out.");
            return null;
        }
        if (!editions.Contains(reference.Edition))
            map.Problems.Error(
                StandardsCodes.OtherEdition, node.Place, $"'{reference}' is of the edition '{reference.Edition}', which 'of' does not name.",
                editions.IsEmpty ? "" : $"A standard of {string.Join(" or ", editions)} was expected.", $"Add '{reference.Edition}' to 'of', or take the standard out.");
        places.Add(node.Place);
        return reference;
    }

    private static void Refuse(MapReader map, string found, Place place) => map.Problems.Error(
        StandardsCodes.OverlayAlters,
        place,
        found,
        "References alone were expected: an overlay chooses and groups, and alters nothing that a body says.",
        "Put standards of your own in a catalogue of your own ('cpd standards new'), and name them here by their references.");
}
