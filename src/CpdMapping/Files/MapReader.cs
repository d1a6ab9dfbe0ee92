using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CpdMapping.Files;

/// <summary>Reads a map key by key, reports what is wrong, and at the end reports the keys that nobody asked for.</summary>
/// <remarks>Every method that cannot give a value reports why and gives a harmless stand-in, so that reading goes on and all problems come out.</remarks>
internal sealed partial class MapReader
{
    private readonly MapNode map;
    private readonly List<string> asked = new(16); // a key may stand here more than once

    public MapReader(MapNode map, ProblemList problems)
    {
        this.map = map;
        Problems = problems;
    }

    public ProblemList Problems { get; }

    public Place Place => map.Place;

    /// <summary>Starts on a node that should be a map; an empty stand-in is used, and reported, when it is not.</summary>
    public static MapReader Of(Node? node, ProblemList problems, string what)
    {
        if (node is MapNode map)
            return new MapReader(map, problems);
        if (node is not null)
            problems.Error(FileCodes.WrongShape, node.Place, $"{what} is {Describe(node)}.", "A map of keys and values was expected.");
        return new MapReader(new MapNode(node?.Place ?? default, []), problems);
    }

    /// <summary>The place of a key's value, or of the map when the key is missing.</summary>
    public Place PlaceOf(string key) => map[key]?.Place ?? map.Place;

    public bool Has(string key)
    {
        asked.Add(key);
        return map[key] is not null and not ScalarNode { Kind: ScalarKind.Null };
    }

    /// <summary>Reads the key 'format', a number; of a file in another format nothing more is read.</summary>
    public bool HasFormat(int known)
    {
        var node = Required("format");
        if (node is ScalarNode { Kind: ScalarKind.Plain or ScalarKind.Number } scalar && scalar.Text == known.ToString(CultureInfo.InvariantCulture))
            return true;
        if (node is not null)
            Problems.Error(
                FileCodes.UnknownFormat,
                node.Place,
                $"'format' is {Describe(node)}.",
                string.Create(CultureInfo.InvariantCulture, $"This release reads the format {known}, a number without quotes."),
                "Use a newer release, or write the file in that format.");
        return false;
    }

    public Node? Optional(string key) => Has(key) ? map[key] : null;

    public Node? Required(string key)
    {
        var node = Optional(key);
        if (node is null)
            Problems.Error(FileCodes.MissingKey, map.Place, $"Key '{key}' is missing.", "", $"Add '{key}:' here.");
        return node;
    }

    /// <summary>Reports every key that was not asked for, with the nearest one that was.</summary>
    public void Done()
    {
        string? known = null;
        for (var i = 0; i < map.Entries.Count; i++)
        {
            var key = map.Entries[i].Key;
            if (asked.Contains(key.Text) || (i > 0 && IsDecimalComma(map.Entries[i - 1], map.Entries[i])))
                continue;
            known ??= $"The keys here are {string.Join(", ", asked.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}.";
            var near = Problems.Near(key.Text, asked);
            Problems.Error(
                FileCodes.UnknownKey,
                key.Place,
                $"Key {Excerpt.Of(key.Text)} is not known here.",
                known,
                near is null ? "Take it out." : $"Did you mean '{near}'?");
        }
    }

    // {minutes: 2,5} is a map of two keys to YAML; a person meant a number.
    private bool IsDecimalComma(MapEntry before, MapEntry entry)
    {
        if (entry.Value is not ScalarNode { Kind: ScalarKind.Plain, Text: "" } || before.Value is not ScalarNode { Kind: ScalarKind.Plain } whole
            || !char.IsAsciiDigit(entry.Key.Text.FirstOrDefault()) || PlainScalars.MinutesIn($"{whole.Text},{entry.Key.Text}") is not { } minutes)
            return false;
        Problems.Error(
            FileCodes.NotANumber,
            whole.Place,
            $"A decimal comma parts two keys here: '{before.Key.Text}: {whole.Text}' and '{entry.Key.Text}'.",
            "",
            string.Create(CultureInfo.InvariantCulture, $"If these are hours, write {minutes} minutes."));
        return true;
    }

    public static string Describe(Node node) => node switch
    {
        MapNode => "a map",
        ListNode => "a list",
        ScalarNode { Text: "" } => "empty",
        ScalarNode scalar => Excerpt.Of(scalar.Text),
        _ => "something else",
    };

    private bool TryScalar(string key, Node? node, [NotNullWhen(true)] out ScalarNode? scalar) => TryScalarOf($"'{key}'", node, out scalar);

    private bool TryScalarOf(string what, Node? node, [NotNullWhen(true)] out ScalarNode? scalar)
    {
        scalar = node as ScalarNode;
        if (node is not null && scalar is null)
            Problems.Error(FileCodes.WrongShape, node.Place, $"{what} is {Describe(node)}.", "A single value was expected.");
        return scalar is not null;
    }
}
