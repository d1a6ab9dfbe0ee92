using System.Globalization;
using System.Runtime.InteropServices;

namespace CpdMapping.Files;

/// <summary>Builds a tree from what a YAML or JSON reader meets, without recursion, and holds the limits on depth and size.</summary>
/// <param name="limits">The limits.</param>
/// <param name="problems">Where problems go.</param>
/// <param name="reported">The forbidden characters that stand in the text as they are; the others can only come from escapes.</param>
/// <param name="taken">The list of the top map whose items are handed over and not kept; null for none.</param>
internal sealed class TreeBuilder(ReadLimits limits, ProblemList problems, IReadOnlySet<int> reported, TakenList? taken = null)
{
    private const int FewKeys = 16; // so many are looked through; of more an index is kept

    private readonly Stack<Level> levels = new();
    private readonly List<Node> items = []; // of all lists that are open, those of the innermost last
    private readonly List<MapEntry> entries = []; // and of all maps
    private int count;

    /// <summary>Gets the finished tree, or null while there is none.</summary>
    public Node? Root { get; private set; }

    /// <summary>Begins a map or a list; false when a limit is reached and reading must stop.</summary>
    public bool Begin(Place place, bool isMap)
    {
        if (levels.Count >= limits.MaxDepth)
        {
            problems.Error(
                FileCodes.TooDeep,
                place,
                string.Create(CultureInfo.InvariantCulture, $"Lists and maps are nested {levels.Count + 1} deep here."),
                string.Create(CultureInfo.InvariantCulture, $"At most {limits.MaxDepth} levels were expected (limit MaxDepth)."));
            return false;
        }
        var isTaken = !isMap && levels.Count == 1 && levels.Peek().Key is { } key && key.Text == taken?.Key;
        levels.Push(new Level(place, isMap, isMap ? entries.Count : items.Count, isTaken ? taken : null));
        return Counted(place);
    }

    /// <summary>Ends the map or list that was begun last.</summary>
    public void End()
    {
        var level = levels.Pop();
        Put(level.IsMap ? new MapNode(PlaceOf(level), Taken(entries, level.Start)) : new ListNode(level.Place, Taken(items, level.Start)));
    }

    /// <summary>Adds a single value or a key; false when a limit is reached and reading must stop.</summary>
    public bool Add(Place place, string text, ScalarKind kind)
    {
        if (Characters.FirstForbidden(text) is { } forbidden && kind == ScalarKind.Quoted && !reported.Contains(forbidden))
            TextDecoder.ReportEscaped(place, forbidden, problems);
        Put(new ScalarNode(place, TextDecoder.Composed(text, place, problems), kind));
        return Counted(place);
    }

    // The YAML parser places a map without braces in a list with brackets, [a: 1], at the file's beginning.
    private Place PlaceOf(Level level) =>
        entries.Count > level.Start && levels.TryPeek(out var above) && (level.Place.Line, level.Place.Column).CompareTo((above.Place.Line, above.Place.Column)) < 0
            ? entries[level.Start].Key.Place
            : level.Place;

    private static Sequence<T> Taken<T>(List<T> open, int start)
    {
        var own = Sequence.Create<T>(CollectionsMarshal.AsSpan(open)[start..]);
        open.RemoveRange(start, own.Count);
        return own;
    }

    private void Put(Node node)
    {
        if (!levels.TryPeek(out var level))
            Root ??= node;
        else if (level.Taken is { } list)
            list.Take(node);
        else if (!level.IsMap)
            items.Add(node);
        else if (level.Key is null)
            level.Key = AsKey(node);
        else
            PutEntry(level, level.Key, node);
    }

    private ScalarNode AsKey(Node node)
    {
        if (node is ScalarNode scalar)
            return scalar;
        problems.Error(FileCodes.WrongShape, node.Place, $"A key is {MapReader.Describe(node)}.", "A key of text was expected.");
        return Level.NoKey;
    }

    private void PutEntry(Level level, ScalarNode key, Node value)
    {
        level.Key = null;
        if (ReferenceEquals(key, Level.NoKey))
            return;
        if (key is { Kind: ScalarKind.Plain, Text: "<<" })
        {
            problems.Error(FileCodes.MergeKey, key.Place, "There is a merge key '<<'.", "Keys and values were expected.", "Write the keys out.");
            return;
        }
        if (Earlier(level, key) is not { Place: var first })
        {
            entries.Add(new MapEntry(key, value));
            return;
        }
        problems.Error(
            FileCodes.RepeatedKey,
            key.Place,
            string.Create(CultureInfo.InvariantCulture, $"Key {Excerpt.Of(key.Text)} is here again; it first stands in line {first.Line}, column {first.Column}."),
            "Each key was expected once.",
            "Take one of the two out.");
    }

    private ScalarNode? Earlier(Level level, ScalarNode key)
    {
        var own = CollectionsMarshal.AsSpan(entries)[level.Start..];
        if (own.Length >= FewKeys)
        {
            level.Keys ??= own.ToArray().ToDictionary(entry => entry.Key.Text, entry => entry.Key, StringComparer.Ordinal);
            return level.Keys.TryAdd(key.Text, key) ? null : level.Keys[key.Text];
        }
        foreach (var entry in own)
            if (entry.Key.Text == key.Text)
                return entry.Key;
        return null;
    }

    private bool Counted(Place place)
    {
        if (++count <= limits.MaxNodes)
            return true;
        problems.Error(
            FileCodes.TooManyValues,
            place,
            string.Create(CultureInfo.InvariantCulture, $"The file holds more than {limits.MaxNodes} values."),
            string.Create(CultureInfo.InvariantCulture, $"At most {limits.MaxNodes} values were expected (limit MaxNodes)."),
            "Split it, or raise the limit.");
        return false;
    }

    private sealed class Level(Place place, bool isMap, int start, TakenList? taken)
    {
        public static readonly ScalarNode NoKey = new(default, "", ScalarKind.Null);

        public Place Place { get; } = place;

        public bool IsMap { get; } = isMap;

        /// <summary>Where its own begin among those of all open levels.</summary>
        public int Start { get; } = start;

        public TakenList? Taken { get; } = taken;

        public Dictionary<string, ScalarNode>? Keys { get; set; }

        public ScalarNode? Key { get; set; }
    }
}
