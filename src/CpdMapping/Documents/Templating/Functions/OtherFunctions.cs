using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>The functions of <c>object</c> and <c>html</c>.</summary>
internal static class OtherFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("object.default", [Parameter.Any, Parameter.Any], 0, shapes => Shape.Join(shapes[0], shapes[1]),
            (_, a) => a[0].IsNull || a[0] is { Kind: ValueKind.Text, Text.Length: 0 } ? a[1] : a[0]),
        new("html.escape", [Parameter.Text], 0, _ => Shape.Text, (_, a) => Value.Of(System.Net.WebUtility.HtmlEncode(a[0].Text))),
    ];
}
