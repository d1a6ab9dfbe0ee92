using System.Collections.Frozen;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>All functions that templates can call. Nothing can be added from outside.</summary>
internal static class FunctionTable
{
    private static readonly FrozenDictionary<string, Function> Functions =
        new[] { TextFunctions.All, ListFunctions.All, NumberFunctions.All, OtherFunctions.All }.SelectMany(f => f).ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Spaces =
        new[] { "string", "array", "math", "object", "html", "date", "regex", "timespan" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Functions of the whole language that the subset leaves out, by name; a space in <see cref="Spaces"/> without functions is left out as a whole.</summary>
    private static readonly FrozenSet<string> LeftOut = new[]
    {
        "array.add", "array.add_range", "array.any", "array.compact", "array.concat", "array.cycle", "array.each", "array.filter", "array.insert_at", "array.map",
        "array.remove_at", "array.sort", "array.uniq", "html.newline_to_br", "html.strip", "html.url_encode", "html.url_escape", "math.divided_by", "math.format",
        "math.is_number", "math.minus", "math.modulo", "math.plus", "math.random", "math.times", "math.uuid", "object.eval", "object.eval_template", "object.format",
        "object.from_json", "object.has_key", "object.has_value", "object.keys", "object.kind", "object.size", "object.to_json", "object.typeof", "object.values",
        "string.append", "string.base64_decode", "string.base64_encode", "string.capitalizewords", "string.empty", "string.equals_ignore_case", "string.escape",
        "string.handleize", "string.hmac_sha1", "string.hmac_sha256", "string.hmac_sha512", "string.index_of", "string.literal", "string.lstrip", "string.md5",
        "string.pluralize", "string.prepend", "string.remove", "string.remove_first", "string.remove_last", "string.replace_first", "string.rstrip", "string.sha1",
        "string.sha256", "string.sha512", "string.slice", "string.slice1", "string.strip_newlines", "string.to_double", "string.to_float", "string.to_int",
        "string.to_long", "string.truncatewords", "string.whitespace",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> Names => Functions.Keys;

    public static bool IsSpace(string name) => Spaces.Contains(name);

    public static Function? Find(string name) => Functions.GetValueOrDefault(name);

    public static bool IsLeftOut(string name) => LeftOut.Contains(name) || !Functions.Keys.Any(f => f.AsSpan(0, f.IndexOf('.')).SequenceEqual(name.AsSpan(0, name.IndexOf('.'))));

    public static string FirstIn(string space) =>
        Functions.Keys.Where(f => f.StartsWith(space + ".", StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault("string.upcase");
}
