using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>The functions of <c>array</c> that make a new list. Each item taken over is a step, and lists have a budget.</summary>
internal static class ListMaking
{
    public static IEnumerable<Function> All =>
    [
        new("array.add", [Parameter.List("list"), Parameter.Any("value")], With(1), (frame, a) => Made([.. Copy(frame, a[0]), a[1]])),
        new("array.concat", [Parameter.List("list1"), Parameter.List("list2")], Both, Concat),
        new("array.add_range", [Parameter.List("list1"), Parameter.List("list2")], Both, Concat),
        new("array.insert_at", [Parameter.List("list"), Parameter.Number("index"), Parameter.Any("value")], With(2), Insert),
        new("array.remove_at", [Parameter.List("list"), Parameter.Number("index")], ListFunctions.Same, Remove),
        new("array.compact", [Parameter.List("list")], ListFunctions.Same, (frame, a) => a[0].IsNull ? a[0] : Made([.. Copy(frame, a[0]).Where(v => !v.IsNull)])),
        new("array.uniq", [Parameter.List("list")], ListFunctions.Same, Distinct),
    ];

    /// <summary>Sorts by what a key gives; null comes first, and equal items keep their order.</summary>
    public static Value Sort(Frame frame, List<Value> items, Func<Value, Value> key)
    {
        var keyed = items.Select(item => (Key: key(item), Item: item));
        return Made([.. keyed.OrderBy(k => k.Key, Comparer<Value>.Create((a, b) =>
        {
            frame.Step();
            return Order(a, b);
        })).Select(k => k.Item)]);
    }

    /// <summary>Takes over the items of a list; none from null.</summary>
    public static List<Value> Copy(Frame frame, in Value list)
    {
        var items = list.Items;
        var copy = new List<Value>(Math.Min(items?.Count ?? 0, 1024));
        for (var i = 0; i < items?.Count; i++)
        {
            frame.Step();
            copy.Add(items[i]);
        }
        return copy;
    }

    public static Value Made(Value[] items) => Value.Of(new ValueItems(items));

    private static int Order(in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
            return (left.IsNull ? 0 : 1) - (right.IsNull ? 0 : 1);
        return Operators.Apply(BinaryOperator.Less, left, right).IsTrue ? -1 : Operators.Apply(BinaryOperator.Greater, left, right).IsTrue ? 1 : 0;
    }

    private static Func<IReadOnlyList<Shape>, Shape> With(int value) => shapes => Shape.Join(ListFunctions.Same(shapes), Shape.ListOf(shapes[value]));

    private static Shape Both(IReadOnlyList<Shape> shapes) => Shape.Join(shapes[0], shapes[1]);

    private static Value Concat(Frame frame, Value[] arguments) =>
        arguments[0].IsNull && arguments[1].IsNull ? Value.Null : Made([.. Copy(frame, arguments[0]), .. Copy(frame, arguments[1])]);

    private static Value Insert(Frame frame, Value[] arguments)
    {
        var items = Copy(frame, arguments[0]);
        var at = Math.Max(0, Operators.ToInteger(arguments[1]));
        while (items.Count < at)
        {
            frame.Step();
            items.Add(Value.Null);
        }
        items.Insert((int)at, arguments[2]);
        return Made([.. items]);
    }

    private static Value Remove(Frame frame, Value[] arguments)
    {
        var items = Copy(frame, arguments[0]);
        var at = Operators.ToInteger(arguments[1]);
        if (at < 0)
            at += items.Count;
        if (at >= 0 && at < items.Count)
            items.RemoveAt((int)at);
        return Made([.. items]);
    }

    private static Value Distinct(Frame frame, Value[] arguments)
    {
        if (arguments[0].IsNull)
            return Value.Null;
        var seen = new HashSet<(ValueKind, string?)>();
        return Made([.. Copy(frame, arguments[0]).Where(v => seen.Add((v.Kind, v.ToText())))]);
    }
}
