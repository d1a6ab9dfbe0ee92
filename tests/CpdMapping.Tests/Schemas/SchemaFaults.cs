using System.Globalization;
using System.Text.Json.Nodes;

namespace CpdMapping.Tests.Schemas;

/// <summary>Makes bad files of good ones: one or more for each keyword of a schema, by breaking the value that the keyword is about.</summary>
internal sealed class SchemaFaults(JsonObject schema)
{
    private static readonly JsonNode[] Shapes = [new JsonObject(), new JsonArray(), JsonValue.Create("zzz"), JsonValue.Create(7), JsonValue.Create(true)];
    private static readonly string[] Texts = ["!", "", " ", "-", "é", "0", "0%", "0/3", "zz\nzz", "x y", "zzz"];

    private readonly List<SchemaFault> faults = [];
    private readonly Dictionary<string, List<JsonObject>> seen = new(StringComparer.Ordinal);
    private JsonNode good = new JsonObject();

    /// <summary>Gives the places of all keywords that refuse something. Each name that is required is a place of its own.</summary>
    public static IEnumerable<string> KeywordsOf(JsonNode? schema, string at = "#")
    {
        if (schema is not JsonObject keywords)
            yield break;
        foreach (var (keyword, value) in keywords)
        {
            if (keyword == "required")
                foreach (var name in value!.AsArray()) // a list in every schema
                    yield return $"{at}/required/{name}";
            else if (!SchemaText.Silent.Contains(keyword) && keyword is not ("items" or "anyOf" or "oneOf") && !(keyword == "additionalProperties" && value is JsonObject))
                yield return $"{at}/{keyword}";
            if (keyword is "properties" or "definitions")
                foreach (var (name, inner) in value!.AsObject()) // maps in every schema
                    foreach (var place in KeywordsOf(inner, $"{at}/{keyword}/{name}"))
                        yield return place;
            else if (keyword is "items" or "additionalProperties")
                foreach (var place in KeywordsOf(value, $"{at}/{keyword}"))
                    yield return place;
            else if (keyword is "anyOf" or "oneOf")
                for (var i = 0; i < value!.AsArray().Count; i++) // lists in every schema
                    foreach (var place in KeywordsOf(value[i], $"{at}/{keyword}/{Number(i)}"))
                        yield return place;
        }
    }

    /// <summary>Gives the bad files that can be made of good ones.</summary>
    public IReadOnlyList<SchemaFault> Of(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            good = JsonNode.Parse(file) ?? throw new ArgumentException("A file holds nothing.", nameof(files));
            Walk("#", schema, good, []);
        }
        return faults;
    }

    private void Walk(string at, JsonObject keywords, JsonNode value, object[] path)
    {
        if (keywords["$ref"] is { } reference)
        {
            at = (string)reference!; // the reference of a schema is text
            keywords = At(at);
        }
        foreach (var (keyword, argument) in keywords)
        {
            if (argument is null)
                continue;
            var place = $"{at}/{keyword}";
            switch (keyword)
            {
                case "type":
                    Break(place, path, Shapes.Where(shape => !IsOfType(shape, argument)));
                    break;
                case "enum":
                    Break(place, path, [JsonValue.Create("zzz"), JsonValue.Create(999)]);
                    break;
                case "not":
                    Break(place, path, [.. argument["enum"]?.AsArray().Select(word => word!.DeepClone()) ?? [], .. Texts.Select(text => JsonValue.Create(text))]); // words are not null
                    break;
                case "pattern":
                    Break(place, path, Texts.Select(text => JsonValue.Create(text)));
                    break;
                case "minLength":
                    Break(place, path, [JsonValue.Create(new string('a', (int)argument - 1))]);
                    break;
                case "maxLength":
                    Break(place, path, [JsonValue.Create(new string('a', (int)argument + 1))]);
                    break;
                case "minimum":
                    Break(place, path, [JsonValue.Create((decimal)argument - 1)]);
                    break;
                case "maximum":
                    Break(place, path, [JsonValue.Create((decimal)argument + 1)]);
                    break;
                case "minItems" when value is JsonArray list:
                    Break(place, path, [new JsonArray([.. list.Take((int)argument - 1).Select(item => item?.DeepClone())])]);
                    break;
                case "uniqueItems" when value is JsonArray list:
                    Break(place, path, list.Select(item => new JsonArray([.. list.Append(item).Select(any => any?.DeepClone())])));
                    break;
                case "required" when value is JsonObject map:
                    foreach (var name in argument.AsArray().Select(name => (string)name!).Where(map.ContainsKey)) // names are text
                        Break($"{place}/{name}", path, [Without(map, name)]);
                    break;
                case "additionalProperties" when value is JsonObject map && argument is JsonValue:
                    Break(place, path, [With(map, "zzz", JsonValue.Create("zzz"))]);
                    break;
                case "additionalProperties" when value is JsonObject map && argument is JsonObject inner:
                    foreach (var (name, entry) in map.Where(entry => keywords["properties"]?[entry.Key] is null))
                        Enter(place, inner, entry, [.. path, name]);
                    break;
                case "properties" when value is JsonObject map:
                    foreach (var (name, inner) in argument.AsObject())
                        Enter($"{place}/{name}", inner, map[name], [.. path, name]);
                    break;
                case "items" when value is JsonArray list:
                    for (var i = 0; i < list.Count; i++)
                        Enter(place, argument, list[i], [.. path, i]);
                    break;
                case "oneOf" or "anyOf":
                    Alternatives(place, argument.AsArray(), value, path);
                    break;
            }
        }
    }

    private void Enter(string at, JsonNode? keywords, JsonNode? value, object[] path)
    {
        if (value is not null)
            Walk(at, (JsonObject)keywords!, value, path); // a schema is a map
    }

    private void Alternatives(string place, JsonArray alternatives, JsonNode value, object[] path)
    {
        for (var i = 0; i < alternatives.Count; i++)
            if (Fits(alternatives[i]!.AsObject(), value)) // a schema is a map
                Enter($"{place}/{Number(i)}", alternatives[i], value, path);
        if (value is not JsonObject map)
            return;
        // What two good values say together fits two alternatives, and one alone was allowed.
        if (!seen.TryGetValue(place, out var others))
            seen[place] = others = [];
        Break(place, path, others.Select(other => other.Aggregate(map.DeepClone().AsObject(), (both, entry) => With(both, entry.Key, entry.Value?.DeepClone()))));
        others.Add(map);
    }

    // Whether the value is of an alternative, by what tells alternatives apart in our schemas.
    private bool Fits(JsonObject keywords, JsonNode value)
    {
        if (keywords["$ref"] is { } reference)
            keywords = At((string)reference!); // the reference of a schema is text
        return (keywords["type"] is not { } type || IsOfType(value, type))
            && (keywords["enum"] is not { } words || words.AsArray().Any(word => JsonNode.DeepEquals(word, value)))
            && (keywords["required"] is not { } names || names.AsArray().All(name => value[(string)name!] is not null))
            && (value is not JsonObject map || keywords["properties"] is not JsonObject properties
                || (properties.All(property => map[property.Key] is not { } inner || Fits(property.Value!.AsObject(), inner))
                    && (keywords["additionalProperties"] is not JsonValue || map.All(entry => properties.ContainsKey(entry.Key)))));
    }

    private static bool IsOfType(JsonNode value, JsonNode type) => (string)type! switch // one type in all our schemas
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "boolean" => value.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "string" => value.GetValueKind() is System.Text.Json.JsonValueKind.String,
        _ => value.GetValueKind() is System.Text.Json.JsonValueKind.Number,
    };

    private void Break(string keyword, object[] path, IEnumerable<JsonNode?> values)
    {
        foreach (var value in values)
        {
            var root = new JsonObject { ["file"] = good.DeepClone() };
            JsonNode parent = root;
            object last = "file";
            foreach (var step in path)
                (parent, last) = (Child(parent, last), step);
            if (last is int index)
                parent[index] = value?.DeepClone();
            else
                parent[(string)last] = value?.DeepClone();
            faults.Add(new(keyword, root["file"]?.ToJsonString() ?? "null"));
        }
    }

    private static JsonNode Child(JsonNode parent, object step) => (step is int index ? parent[index] : parent[(string)step]) ?? throw new InvalidOperationException("The path leads nowhere.");

    private static JsonObject Without(JsonObject map, string name)
    {
        var less = map.DeepClone().AsObject();
        less.Remove(name);
        return less;
    }

    private static JsonObject With(JsonObject map, string name, JsonNode? value)
    {
        var more = map.DeepClone().AsObject();
        more[name] = value;
        return more;
    }

    private JsonObject At(string reference) => reference.Split('/').Skip(1).Aggregate((JsonNode)schema, (at, name) => at[name]!).AsObject(); // no reference is dead

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
