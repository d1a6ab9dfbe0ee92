using System.Collections.Frozen;
namespace CpdMapping.Documents.Templating.Functions;

/// <summary>The functions of the whole language that the subset leaves out, and why.</summary>
internal static class LeftOutFunctions
{
    private const string Function = "it takes a function";
    private const string Clock = "it asks the clock";
    private const string Chance = "it depends on chance";
    private const string Culture = "it depends on the culture";
    private const string Zone = "it depends on the machine's time zone";
    private const string Evaluation = "it runs a template that was not checked";
    private const string State = "it counts its own calls";
    private const string Shape = "the shape of its result is not known when the template is parsed";
    private const string Width = "its result depends on how many bits a number has";

    public static readonly FrozenDictionary<string, string> Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["array.any"] = Function,
        ["array.each"] = Function,
        ["array.filter"] = Function,
        ["array.cycle"] = State,
        ["date.now"] = Clock,
        ["date.utc_now"] = Clock,
        ["date.parse_to_string"] = Zone,
        ["html.strip"] = "patterns are not bounded in time",
        ["math.divided_by"] = Width,
        ["math.random"] = Chance,
        ["math.uuid"] = Chance,
        ["object.eval"] = Evaluation,
        ["object.eval_template"] = Evaluation,
        ["object.from_json"] = Shape,
        ["object.kind"] = Width,
        ["string.equals_ignore_case"] = Culture,
        ["string.index_of"] = Culture,
        ["string.to_float"] = Width,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
