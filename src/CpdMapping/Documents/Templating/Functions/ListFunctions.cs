using System.Text;
using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>The functions of <c>array</c>.</summary>
internal static class ListFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("array.size", [Parameter.List], 0, _ => Shape.Integer, (_, a) => Value.Of((long)(a[0].Items?.Count ?? 0))),
        new("array.first", [Parameter.List], 0, Element, (_, a) => a[0].Items is { Count: > 0 } items ? items[0] : Value.Null),
        new("array.last", [Parameter.List], 0, Element, (_, a) => a[0].Items is { Count: > 0 } items ? items[items.Count - 1] : Value.Null),
        new("array.limit", [Parameter.List, Parameter.Number], 0, Same, (_, a) => Value.Of(a[0].Items is { } items ? PartOfItems.Upto(items, Number(a[1])) : null)),
        new("array.offset", [Parameter.List, Parameter.Number], 0, Same, (_, a) => Value.Of(a[0].Items is { } items ? PartOfItems.From(items, Math.Max(0, Number(a[1]))) : null)),
        new("array.reverse", [Parameter.List], 0, Same, (_, a) => Value.Of(a[0].Items is { } items ? PartOfItems.Reversed(items) : new ValueItems())),
        new("array.join", [Parameter.List, Parameter.Text], 0, _ => Shape.Text, Join),
        new("array.contains", [Parameter.List, Parameter.Any], 0, _ => Shape.Boolean, Contains),
    ];

    private static Shape Element(IReadOnlyList<Shape> arguments) => arguments[0].Element ?? Shape.Null;

    private static Shape Same(IReadOnlyList<Shape> arguments) => arguments[0].Kind == ShapeKind.Null ? Shape.ListOf(Shape.Null) : arguments[0];

    private static int Number(in Value value) => (int)Math.Clamp(Operators.ToInteger(value), -1, int.MaxValue);

    private static Value Join(Frame frame, Value[] arguments)
    {
        if (arguments[0].Items is not { } items)
            return Value.Of("");
        var text = new StringBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            frame.Step();
            if (i > 0)
                text.Append(arguments[1].Text);
            text.Append(items[i].ToText());
            Budgets.Check(frame, text.Length);
        }
        return Value.Of(text.ToString());
    }

    // Unlike ==, this finds values of the same kind alone: 1 is not among [1.0].
    private static Value Contains(Frame frame, Value[] arguments)
    {
        if (arguments[0].Items is not { } items)
            return Value.False;
        for (var i = 0; i < items.Count; i++)
        {
            frame.Step();
            var item = items[i];
            if (item.Kind == arguments[1].Kind && (item.IsNull || Operators.Apply(BinaryOperator.Equal, item, arguments[1]).IsTrue))
                return Value.True;
        }
        return Value.False;
    }
}
