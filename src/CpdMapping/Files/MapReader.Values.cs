using System.Globalization;
using System.Runtime.InteropServices;

namespace CpdMapping.Files;

internal sealed partial class MapReader
{
    /// <summary>Text that must be there and not be empty; gives "" after reporting.</summary>
    public string Text(string key) => AsText(key, Required(key)) ?? "";

    public string? OptionalText(string key) => AsText(key, Optional(key));

    public int Integer(string key, int min, int max) => AsInteger(key, Required(key), min, max) ?? min;

    public int? OptionalInteger(string key, int min, int max) => AsInteger(key, Optional(key), min, max);

    public bool Flag(string key, bool otherwise)
    {
        if (!TryScalar(key, Optional(key), out var scalar))
            return otherwise;
        if (scalar.Kind is ScalarKind.Plain or ScalarKind.Boolean && scalar.Text is "true" or "false")
            return scalar.Text == "true";
        Problems.Error(FileCodes.NotInList, scalar.Place, $"'{key}' is {Excerpt.Of(scalar.Text)}.", "true or false was expected, without quotes.");
        return otherwise;
    }

    public DateOnly Date(string key) => AsDate(key, Required(key)) ?? default;

    public DateOnly? OptionalDate(string key) => AsDate(key, Optional(key));

    public TimeOnly Time(string key)
    {
        if (!TryScalar(key, Required(key), out var scalar))
            return default;
        if (TimeOnly.TryParseExact(scalar.Text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;
        Problems.Error(FileCodes.NotATime, scalar.Place, $"'{key}' is {Excerpt.Of(scalar.Text)}.", "A time such as 09:30 was expected (24 hours, two digits each).");
        return default;
    }

    /// <summary>One of a closed set of words; gives the first after reporting.</summary>
    public T Word<T>(string key, IReadOnlyDictionary<string, T> words) => AsWord(key, Required(key), words, out var value) ? value : words.Values.First();

    public T? OptionalWord<T>(string key, IReadOnlyDictionary<string, T> words) where T : struct =>
        AsWord(key, Optional(key), words, out var value) ? value : null;

    public MapReader? OptionalMap(string key) => Optional(key) is { } node ? Of(node, Problems, $"'{key}'") : null;

    public MapReader Map(string key) => Of(Required(key), Problems, $"'{key}'");

    /// <summary>Reads each item of a list; a missing key is an empty list. Use <see cref="Required"/> first where the list must be there.</summary>
    public Sequence<T> List<T>(string key, Func<Node, T> item)
    {
        var node = Optional(key);
        if (node is null)
            return [];
        if (node is ListNode list)
            return Each(list.Items, item);
        Problems.Error(FileCodes.WrongShape, node.Place, $"'{key}' is {Describe(node)}.", "A list was expected.", "Start each item with '- '.");
        return [];
    }

    /// <summary>Reads each entry of a map whose keys are data, such as codes; the map must be there.</summary>
    public Sequence<T> Entries<T>(string key, Func<ScalarNode, Node, T> entry)
    {
        var node = Required(key);
        if (node is MapNode map)
            return Each(map.Entries, own => entry(own.Key, own.Value));
        if (node is not null)
            Of(node, Problems, $"'{key}'");
        return [];
    }

    public Sequence<T> Maps<T>(string key, Func<MapReader, T> item) =>
        List(key, node => item(Of(node, Problems, $"An item of '{key}'")));

    public Sequence<string> Texts(string key) => List(key, node => TextOf($"An item of '{key}'", node) ?? "");

    /// <summary>Text in a syntax of its own, such as a reference. The parser gives false when the text is not of that syntax.</summary>
    public T? Parsed<T>(string key, bool required, Parser<T> parse, string code, string expected) where T : struct
    {
        var node = required ? Required(key) : Optional(key);
        return AsText(key, node) is { } text ? ParsedText(key, text, node!.Place, parse, code, expected) : null; // text is only given for a node
    }

    /// <summary>A value in a syntax of its own that may look like a number or a date, such as a share or a year: quotes are neither needed nor wrong.</summary>
    public T? OptionalValue<T>(string key, Parser<T> parse, string code, string expected) where T : struct =>
        TryScalar(key, Optional(key), out var scalar) ? ParsedText(key, scalar.Text, scalar.Place, parse, code, expected) : null;

    public T? ParsedText<T>(string key, string text, Place place, Parser<T> parse, string code, string expected) where T : struct
    {
        if (parse(text, out var value))
            return value;
        Problems.Error(code, place, $"'{key}' is {Excerpt.Of(text)}.", expected);
        return null;
    }

    /// <summary>Reads text, refusing what a YAML processor could take for a number, a date, a truth value or nothing.</summary>
    public string? AsText(string key, Node? node) => TextOf($"'{key}'", node);

    private static Sequence<T> Each<TNode, T>(Sequence<TNode> nodes, Func<TNode, T> read)
    {
        var values = new T[nodes.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = read(nodes[i]);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(values));
    }

    private string? TextOf(string what, Node? node)
    {
        if (!TryScalarOf(what, node, out var scalar))
            return null;
        if (scalar.Text.Length == 0)
        {
            Problems.Error(FileCodes.Empty, scalar.Place, $"{what} is empty.", "Text was expected.", "Write it, or take it out.");
            return null;
        }
        if (scalar.Kind != ScalarKind.Quoted && PlainScalars.IsAmbiguous(scalar))
            Problems.Error(
                FileCodes.NeedsQuotes,
                scalar.Place,
                $"{what} is {scalar.Text} without quotes, which a program can take for something else than text.",
                "Text in quotes was expected.",
                $"Write \"{scalar.Text}\".");
        return scalar.Text;
    }

    private int? AsInteger(string key, Node? node, int min, int max)
    {
        if (!TryScalar(key, node, out var scalar))
            return null;
        if (scalar.Kind == ScalarKind.Quoted || !int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            Problems.Error(
                FileCodes.NotANumber,
                scalar.Place,
                $"'{key}' is {Excerpt.Of(scalar.Text)}.",
                "A whole number was expected, in digits alone, without quotes.",
                Remedy(scalar));
            return null;
        }
        if (value >= min && value <= max)
            return value;
        Problems.Error(
            FileCodes.OutOfRange,
            scalar.Place,
            $"'{key}' is {scalar.Text}.",
            string.Create(CultureInfo.InvariantCulture, $"A number from {min} to {max} was expected."));
        return null;
    }

    private static string Remedy(ScalarNode scalar) => scalar.Text.Length > 0 && scalar.Text.All(char.IsAsciiDigit)
        ? scalar.Kind == ScalarKind.Quoted ? "Take the quotes off." : ""
        : PlainScalars.MinutesIn(scalar.Text) is { } minutes ? string.Create(CultureInfo.InvariantCulture, $"If these are hours, write {minutes} minutes.")
        : "";

    private DateOnly? AsDate(string key, Node? node)
    {
        if (!TryScalar(key, node, out var scalar))
            return null;
        if (DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Problems.Error(FileCodes.NotADate, scalar.Place, $"'{key}' is {Excerpt.Of(scalar.Text)}.", "A day of the calendar was expected, as 2025-04-25.");
        return null;
    }

    private bool AsWord<T>(string key, Node? node, IReadOnlyDictionary<string, T> words, out T value)
    {
        value = default!; // read only when true is returned
        if (!TryScalar(key, node, out var scalar))
            return false;
        if (words.TryGetValue(scalar.Text, out var found))
        {
            value = found;
            return true;
        }
        var near = Problems.Near(scalar.Text, words.Keys);
        Problems.Error(
            FileCodes.NotInList,
            scalar.Place,
            $"'{key}' is {Excerpt.Of(scalar.Text)}.",
            $"One of {string.Join(", ", words.Keys.Order(StringComparer.Ordinal))} was expected.",
            near is null ? "" : $"Did you mean '{near}'?");
        return false;
    }
}
