using CpdMapping.Files;
using CpdMapping.Standards.Names;

namespace CpdMapping.Standards;

/// <summary>Reads the items of an edition and checks how they hang together.</summary>
internal sealed class StandardReader(EditionRef edition, ProblemList problems)
{
    private readonly Dictionary<string, MapReader> items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> parents = new(StringComparer.Ordinal);
    private readonly List<Link> links = [];
    private readonly Dictionary<string, NameOwner> names = new(StringComparer.Ordinal);
    private readonly List<AliasOf> aliases = [];
    private readonly List<Place> places = [];
    private readonly ReplacementReader replacements = new(edition);
    private string kind = "";

    /// <summary>Where each item stands, once they are read.</summary>
    public Sequence<Place> Places => places.ToSequence();

    public Sequence<Standard> All(MapReader file, FactReader facts)
    {
        var standards = file.Maps("standards", map => One(map, facts.Within(map)));
        var rings = Rings();
        foreach (var link in links)
            CheckParent(link, rings);
        foreach (var (text, code, place) in aliases)
            CheckAlias(text, code, place);
        return standards;
    }

    private Standard One(MapReader map, FactReader facts)
    {
        places.Add(map.Place);
        var code = facts.Text(map, "code", required: true) ?? new("", Basis.Unverified);
        CheckCode(map, code.Value);
        var title = facts.Text(map, "title", required: false);
        if (title is not null)
            names.TryAdd(NameForm.Key(title.Value), new(code.Value, IsTitle: true));
        var standard = new Standard
        {
            Ref = Reference(code.Value),
            Kind = Kind(map),
            Code = code,
            Title = title,
            Labels = map.Maps("labels", label => Label(label, facts)),
            Aliases = map.List("aliases", node => Alias(map, node, code.Value)).Where(alias => alias.Length > 0).ToSequence(),
            Gist = map.OptionalText("gist"),
            Claimable = map.Flag("claimable", otherwise: true),
            Parent = Parent(map, facts, code.Value),
            Status = map.Has("status") ? map.Word("status", StandardWords.Status) : StandardStatus.InForce,
            Prompts = facts.Number(map, "prompts", 0, 999),
            ReplacedBy = replacements.All(map),
        };
        map.Done();
        return standard;
    }

    private StandardRef Reference(string code) => edition == default || !StandardRef.IsCode(code) ? default : edition.Standard(code);

    private void CheckCode(MapReader map, string code)
    {
        if (code.Length == 0)
            return; // reported already
        var place = map.PlaceOf("code");
        if (!StandardRef.IsCode(code))
            problems.Error(
                FileCodes.BadIdentity,
                place,
                $"'code' is '{code}'.",
                "Letters, digits, full stops and hyphens were expected, a letter or digit first.");
        else if (!items.TryAdd(code, map))
            problems.Error(
                FileCodes.RepeatedIdentity,
                place,
                $"The code '{code}' stands at {items[code].PlaceOf("code")} already.",
                "Each code was expected once.");
    }

    private string Kind(MapReader map)
    {
        var text = map.Text("kind");
        if (text == kind)
            return kind; // one text for all that are alike
        if (text.Length == 0 || CatalogueId.TryParse(text, out _))
            return kind = text;
        problems.Error(
            FileCodes.BadIdentity,
            map.PlaceOf("kind"),
            $"'kind' is '{text}'.",
            "Lower-case letters, digits and single hyphens were expected, as in 'key-question'.");
        return text;
    }

    private static StandardLabel Label(MapReader map, FactReader facts)
    {
        var label = new StandardLabel(map.Text("text"), map.Text("by"), facts.OptionalSource(map));
        map.Done();
        return label;
    }

    private string Alias(MapReader map, Node node, string code)
    {
        if (map.AsText("An item of aliases", node) is not { } text)
            return "";
        aliases.Add(new(text, code, node.Place));
        return text;
    }

    private void CheckAlias(string text, string code, Place place)
    {
        var form = NameForm.Key(text);
        if (names.TryAdd(form, new(code, IsTitle: false)))
            return;
        var (other, isTitle) = names[form];
        var found = isTitle ? $"The alias '{text}' is the title of '{other}', but for case and punctuation." : $"The alias '{text}' stands with '{other}' already.";
        if (isTitle && other == code)
            problems.Warning(StandardsCodes.RepeatedAlias, place, found, "", "Take it out: titles are found without it.");
        else
            problems.Error(StandardsCodes.RepeatedAlias, place, found, "A name that means one item was expected.", "Take it out.");
    }

    private Sourced<string>? Parent(MapReader map, FactReader facts, string code)
    {
        var parent = facts.Text(map, "parent", required: false);
        if (parent is { Value.Length: > 0 })
        {
            links.Add(new(code, parent.Value, map.PlaceOf("parent"), !items.ContainsKey(parent.Value)));
            parents.TryAdd(code, parent.Value);
        }
        return parent;
    }

    private void CheckParent(Link link, HashSet<string> rings)
    {
        var (child, parent, place, isAfter) = link;
        if (!items.TryGetValue(parent, out var there))
            problems.Error(
                StandardsCodes.UnknownParent,
                place,
                $"The parent '{parent}' of '{child}' is not in this file.",
                "The code of an item before it was expected.",
                problems.Near(parent, items.Keys) is { } near ? $"Did you mean '{near}'?" : "Add it before its children.");
        else if (rings.Contains(child))
            problems.Error(
                StandardsCodes.ParentCycle,
                place,
                $"The parents of '{child}' lead back to it.",
                "An item that stands at the top was expected.",
                "Take one of the parents out.");
        else if (isAfter)
            problems.Error(
                StandardsCodes.ParentAfterChild,
                place,
                $"The parent '{parent}' of '{child}' stands after it, at {there.PlaceOf("code")}.",
                "A parent was expected before its children.",
                "Move it up.");
    }

    // The items that stand above themselves. Each item is passed once, or none where every parent stands before its children.
    private HashSet<string> Rings()
    {
        var rings = new HashSet<string>(StringComparer.Ordinal);
        if (!links.Exists(link => link.IsAfter || link.Parent == link.Child))
            return rings;
        var passed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var start in parents.Keys)
        {
            var at = start;
            while (at is not null && passed.TryAdd(at, start))
                at = parents.GetValueOrDefault(at);
            while (at is not null && passed[at] == start && rings.Add(at))
                at = parents[at];
        }
        return rings;
    }

    private sealed record Link(string Child, string Parent, Place Place, bool IsAfter);

    private sealed record NameOwner(string Code, bool IsTitle);

    private sealed record AliasOf(string Text, string Code, Place Place);
}
