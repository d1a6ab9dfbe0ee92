using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>The functions that ask for members by name. The binder looks these up, so there is nothing to call.</summary>
internal static class MemberFunctions
{
    public const string Map = "array.map";
    public const string Sort = "array.sort";
    public const string Keys = "object.keys";
    public const string Values = "object.values";
    public const string HasKey = "object.has_key";
    public const string HasValue = "object.has_value";

    public const string ToJson = "object.to_json";

    public static IEnumerable<Function> All =>
    [
        Bound(Map, Parameter.List("list"), Parameter.Text("member")),
        Bound(Sort, Parameter.List("list"), Parameter.Text("member").Or(default)),
        Bound(Keys, Parameter.Any("value")),
        Bound(Values, Parameter.Any("value")),
        Bound(ToJson, Parameter.Any("value")),
        Bound(HasKey, Parameter.Any("value"), Parameter.Text("key")),
        Bound(HasValue, Parameter.Any("value"), Parameter.Text("key")),
    ];

    private static Function Bound(string name, params Parameter[] parameters) => new(name, parameters, _ => Shape.Null, null);
}
