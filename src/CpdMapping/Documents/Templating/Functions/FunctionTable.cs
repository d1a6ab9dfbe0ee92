using System.Collections.Frozen;
namespace CpdMapping.Documents.Templating.Functions;

/// <summary>All functions that templates can call. Nothing can be added from outside.</summary>
internal static class FunctionTable
{
    private static readonly FrozenDictionary<string, Function> Functions =
        new[] { TextFunctions.All, TextParts.All, EncodingFunctions.All, ListFunctions.All, ListMaking.All, MemberFunctions.All, NumberFunctions.All, DateFunctions.All, ObjectFunctions.All, HtmlFunctions.All }
            .SelectMany(f => f).ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Spaces =
        new[] { "string", "array", "math", "object", "html", "date", "regex", "timespan" }.ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> Names => Functions.Keys;

    public static bool IsSpace(string name) => Spaces.Contains(name);

    public static Function? Find(string name) => Functions.GetValueOrDefault(name);

    /// <summary>Says why a function of the whole language is not in the subset; null for what is no function of the language.</summary>
    public static string? WhyLeftOut(string name) =>
        name.StartsWith("regex.", StringComparison.Ordinal) ? "patterns are not bounded in time"
        : name.StartsWith("timespan.", StringComparison.Ordinal) ? "spans of time have no shape here"
        : LeftOutFunctions.Reasons.GetValueOrDefault(name);

    public static string FirstIn(string space) =>
        Functions.Keys.Where(f => f.StartsWith(space + ".", StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault("string.upcase");
}
