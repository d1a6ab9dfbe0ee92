using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>Reads facts with what they rest on: the fact's own basis and source, else those of its item, else those of the file.</summary>
internal sealed class FactReader
{
    private readonly SourceTable sources;
    private readonly Basis basis;
    private readonly string? source;

    private FactReader(SourceTable sources, Basis basis, string? source) => (this.sources, this.basis, this.source) = (sources, basis, source);

    /// <summary>Starts with the file's defaults. A fact for which nobody states a basis is unverified.</summary>
    public static FactReader For(MapReader file, SourceTable sources) => new FactReader(sources, Basis.Unverified, null).Within(file);

    /// <summary>Gives the reader for a map that may have a basis and a source of its own.</summary>
    /// <remarks>A map that says 'unverified' without a source has none: the outer source was given for something else.</remarks>
    public FactReader Within(MapReader map)
    {
        var ownBasis = map.OptionalWord("basis", EditionWords.Basis);
        var ownSource = OptionalSource(map);
        return new(sources, ownBasis ?? basis, ownSource ?? (ownBasis == Basis.Unverified ? null : source));
    }

    /// <summary>Gives the address for the map's 'source' key.</summary>
    public string? OptionalSource(MapReader map) =>
        map.OptionalText("source") is { } key ? sources.AddressOf(key, map.PlaceOf("source")) : null;

    /// <summary>Reads a fact that is text: a scalar, or a map with <c>text</c>.</summary>
    public Sourced<string>? Text(MapReader map, string key, bool required) =>
        Fact(map, key, required, "text", (reader, name) => reader.Text(name), map.AsText);

    /// <summary>Reads a fact that is a date: a scalar, or a map with <c>date</c>.</summary>
    public Sourced<PartialDate>? Date(MapReader map, string key)
    {
        var fact = Fact(map, key, required: false, "date", (reader, name) => Raw(reader, name, reader.Required(name)), (name, node) => Raw(map, name, node));
        if (fact is null || fact.Value.Length == 0)
            return null;
        if (PartialDate.TryParse(fact.Value, out var date))
            return new(date, fact.Basis, fact.Source, fact.Note);
        map.Problems.Error(
            FileCodes.NotADate,
            map.PlaceOf(key),
            $"'{key}' is '{fact.Value}'.",
            "A year, a month or a day was expected, as 2018, 2018-05 or 2018-05-18.");
        return null;
    }

    /// <summary>Reads a fact that is a whole number: a scalar, or a map with <c>value</c>.</summary>
    public Sourced<int>? Number(MapReader map, string key, int min, int max)
    {
        var node = map.Optional(key);
        if (node is null)
            return null;
        if (node is not MapNode)
            return map.OptionalInteger(key, min, max) is { } value ? Checked<int>(map, key, new(value, basis, source)) : null;
        return Checked(map, key, InMap(map, key, own => own.Integer("value", min, max)));
    }

    /// <summary>Gives what a map as a whole rests on, such as a row of a crosswalk.</summary>
    public Sourced<T> Of<T>(MapReader map, string key, T value) => Checked<T>(map, key, new(value, basis, source));

    private Sourced<string>? Fact(
        MapReader map, string key, bool required, string valueKey, Func<MapReader, string, string?> valueIn, Func<string, Node?, string?> valueOf)
    {
        var node = required ? map.Required(key) : map.Optional(key);
        if (node is null)
            return null;
        if (node is not MapNode)
            return valueOf(key, node) is { } value ? Checked<string>(map, key, new(value, basis, source)) : null;
        return Checked(map, key, InMap(map, key, own => valueIn(own, valueKey) ?? ""));
    }

    private Sourced<T> InMap<T>(MapReader map, string key, Func<MapReader, T> value)
    {
        var own = map.Map(key);
        var within = Within(own);
        var fact = new Sourced<T>(value(own), within.basis, within.source, own.OptionalText("note"));
        own.Done();
        return fact;
    }

    private static Sourced<T> Checked<T>(MapReader map, string key, Sourced<T> fact)
    {
        if (fact.Source is null && fact.Basis != Basis.Unverified)
            map.Problems.Error(
                StandardsCodes.MissingSource,
                map.PlaceOf(key),
                $"'{key}' has the basis '{EditionWords.Basis.First(word => word.Value == fact.Basis).Key}' and no source.",
                "A source was expected: a key of the list 'sources'.",
                "Add 'source:', or say 'basis: unverified'.");
        return fact;
    }

    // A year without quotes is fine here: nothing else can be meant.
    private static string? Raw(MapReader map, string key, Node? node)
    {
        if (node is ScalarNode { Text: { Length: > 0 } text })
            return text;
        if (node is not null)
            map.Problems.Error(FileCodes.WrongShape, node.Place, $"'{key}' is {MapReader.Describe(node)}.", "A date was expected.");
        return null;
    }
}
