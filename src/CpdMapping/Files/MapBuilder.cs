using System.Globalization;

namespace CpdMapping.Files;

/// <summary>Makes a map to be written. Keys keep the order of the calls; what is null or an empty list is left out.</summary>
internal sealed class MapBuilder
{
    private readonly List<MapEntry> entries = [];

    public MapBuilder Text(string key, string text) => Add(key, Scalar(text, ScalarKind.Quoted));

    public MapBuilder OptionalText(string key, string? text) => text is null ? this : Text(key, text);

    public MapBuilder Integer(string key, int value) => Plain(key, value.ToString(CultureInfo.InvariantCulture));

    public MapBuilder OptionalInteger(string key, int? value) => value is { } number ? Integer(key, number) : this;

    public MapBuilder Flag(string key, bool value) => Plain(key, value ? "true" : "false");

    public MapBuilder Date(string key, DateOnly value) => Plain(key, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public MapBuilder OptionalDate(string key, DateOnly? value) => value is { } date ? Date(key, date) : this;

    public MapBuilder Time(string key, TimeOnly value) => Plain(key, value.ToString("HH:mm", CultureInfo.InvariantCulture));

    /// <summary>A value without quotes: what our own syntax keeps apart from text, such as a date or a word of a closed list.</summary>
    public MapBuilder Plain(string key, string text) => Add(key, Scalar(text, ScalarKind.Plain));

    public MapBuilder Map(string key, MapBuilder? map) => map is null ? this : Add(key, map.Build());

    public MapBuilder Maps(string key, IEnumerable<MapBuilder> maps) => List(key, maps.Select(map => map.Build()));

    public MapBuilder Texts(string key, IEnumerable<string> texts) => List(key, texts.Select(text => Scalar(text, ScalarKind.Quoted)));

    /// <summary>A list of nodes; left out when it is empty.</summary>
    public MapBuilder List(string key, IEnumerable<Node> items)
    {
        var list = items.ToSequence();
        return list.IsEmpty ? this : Add(key, new ListNode(default, list));
    }

    /// <summary>Adds any node.</summary>
    /// <exception cref="ArgumentException">The key is there already.</exception>
    public MapBuilder Add(string key, Node value)
    {
        if (entries.Any(entry => entry.Key.Text == key))
            throw new ArgumentException($"The key '{key}' is there already.", nameof(key));
        entries.Add(new MapEntry(Scalar(key, ScalarKind.Quoted), value));
        return this;
    }

    public MapNode Build() => new(default, entries.ToSequence());

    private static ScalarNode Scalar(string text, ScalarKind kind) => new(default, text, kind);
}
