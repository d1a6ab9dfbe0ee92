using System.Text;
using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>The functions of <c>array</c> that look at a list or show a part of it.</summary>
internal static class ListFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("array.size", [Parameter.List("list")], _ => Shape.Integer, (_, a) => Value.Of((long)(a[0].Items?.Count ?? 0))),
        new("array.first", [Parameter.List("list")], Element, (_, a) => a[0].Items is { Count: > 0 } items ? items[0] : Value.Null),
        new("array.last", [Parameter.List("list")], Element, (_, a) => a[0].Items is { Count: > 0 } items ? items[items.Count - 1] : Value.Null),
        new("array.limit", [Parameter.List("list"), Parameter.Number("count")], Same, (_, a) => Value.Of(a[0].Items is { } items ? PartOfItems.Upto(items, Number(a[1])) : null)),
        new("array.offset", [Parameter.List("list"), Parameter.Number("index")], Same, (_, a) => Value.Of(a[0].Items is { } items ? PartOfItems.From(items, Math.Max(0, Number(a[1]))) : null)),
        new("array.reverse", [Parameter.List("list")], Same, (_, a) => Value.Of(a[0].Items is { } items ? PartOfItems.Reversed(items) : new ValueItems())),
        new("array.join", [Parameter.List("list"), Parameter.Text("delimiter")], _ => Shape.Text, Join),
        new("array.contains", [Parameter.List("list"), Parameter.Any("item")], _ => Shape.Boolean, Contains),
    ];

    public static Shape Same(IReadOnlyList<Shape> arguments) => arguments[0].Kind == ShapeKind.Null ? Shape.ListOf(Shape.Null) : arguments[0];

    /// <summary>Gives a place in a list; whatever lies before it is -1.</summary>
    public static int Number(in Value value) => (int)Math.Clamp(Operators.ToInteger(value), -1, int.MaxValue);

    private static Shape Element(IReadOnlyList<Shape> arguments) => arguments[0].Element ?? Shape.Null;

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

    private static Value Contains(Frame frame, Value[] arguments)
    {
        if (arguments[0].Items is not { } items)
            return Value.False;
        for (var i = 0; i < items.Count; i++)
        {
            frame.Step();
            if (Operators.AreSame(items[i], arguments[1]))
                return Value.True;
        }
        return Value.False;
    }
}
