using System.Collections.Frozen;
using CpdMapping.Documents.Templating.Functions;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Running;

/// <summary>A part of a date.</summary>
internal sealed class DatePartNode(Node target, Func<DateTime, int> part) : Node
{
    /// <summary>The parts that templates can ask for, by the language's names.</summary>
    public static readonly FrozenDictionary<string, Func<DateTime, int>> Parts = new Dictionary<string, Func<DateTime, int>>(StringComparer.Ordinal)
    {
        ["year"] = date => date.Year,
        ["month"] = date => date.Month,
        ["day"] = date => date.Day,
        ["day_of_year"] = date => date.DayOfYear,
        ["hour"] = date => date.Hour,
        ["minute"] = date => date.Minute,
        ["second"] = date => date.Second,
        ["millisecond"] = date => date.Millisecond,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public override Value Evaluate(Frame frame) => target.Evaluate(frame) is { Kind: ValueKind.Date } date ? Value.Of((long)part(date.Date)) : default;
}

/// <summary>One member of each item of a list.</summary>
internal sealed class MapNode(Node list, Accessor member) : Node
{
    public override Value Evaluate(Frame frame) =>
        ListMaking.Made([.. ListMaking.Copy(frame, list.Evaluate(frame)).Where(item => !item.IsNull).Select(item => member.Read(item.Reference!))]); // a record is never null
}

/// <summary>The items of a list by one of their members.</summary>
internal sealed class SortNode(Node list, Accessor[] path) : Node
{
    public override Value Evaluate(Frame frame) => ListMaking.Sort(frame, ListMaking.Copy(frame, list.Evaluate(frame)), Key);

    private Value Key(Value item)
    {
        foreach (var member in path)
            item = item.Reference is { } record ? member.Read(record) : Value.Null;
        return item;
    }
}

/// <summary>The names of an object's members.</summary>
internal sealed class KeysNode(Node target, IEnumerable<string> names) : Node
{
    private readonly Value[] names = [.. names.Select(Value.Of)];

    public override Value Evaluate(Frame frame) => ListMaking.Made(target.Evaluate(frame).IsNull ? [] : names);
}

/// <summary>The values of an object's members.</summary>
internal sealed class ValuesNode(Node target, Accessor[] members) : Node
{
    public override Value Evaluate(Frame frame) =>
        ListMaking.Made(target.Evaluate(frame).Reference is { } record ? [.. members.Select(m => m.Read(record))] : []);
}

/// <summary>Whether an object has a member, and where that is asked, one that is not null.</summary>
internal sealed class HasMemberNode(Node target, Node name, RecordShape shape, bool withValue) : Node
{
    public override Value Evaluate(Frame frame)
    {
        var member = name.Text(frame) is { } key ? shape.Find(key) : null;
        return Value.Of(member is not null && target.Evaluate(frame).Reference is { } record && (!withValue || !member.Read(record).IsNull));
    }
}
