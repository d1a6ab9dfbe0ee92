using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>The functions of <c>object</c> that take any value. Those that ask for an object's members are bound by <see cref="MemberFunctions"/>.</summary>
internal static class ObjectFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("object.default", [Parameter.Any("value"), Parameter.Any("default")], shapes => Shape.Join(shapes[0], shapes[1]),
            (_, a) => a[0].IsNull || a[0] is { Kind: ValueKind.Text, Text.Length: 0 } ? a[1] : a[0]),
        new("object.size", [Parameter.Any("value")], _ => Shape.Integer, (_, a) => Value.Of((long)(a[0].Items?.Count ?? (a[0].Kind == ValueKind.Text ? a[0].Text?.Length ?? 0 : 0)))),
        new("object.typeof", [Parameter.NoList("value")], _ => Shape.Text, (_, a) => Value.Of(TypeOf(a[0]))),
    ];

    private static string? TypeOf(in Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Text => "string",
        ValueKind.Boolean => "boolean",
        ValueKind.Integer or ValueKind.Double or ValueKind.Decimal => "number",
        _ => "object",
    };
}
