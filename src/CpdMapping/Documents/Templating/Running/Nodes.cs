namespace CpdMapping.Documents.Templating.Running;

/// <summary>An expression that is bound to the view and ready to run.</summary>
internal abstract class Node
{
    public abstract Value Evaluate(Frame frame);

    /// <summary>Gives the value as text; kinds that hold text do so without a <see cref="Value"/> in between.</summary>
    public virtual string? Text(Frame frame) => Evaluate(frame).ToText();

    public virtual bool IsTrue(Frame frame) => Evaluate(frame).IsTrue;
}

/// <summary>A constant.</summary>
internal sealed class ConstantNode(Value value) : Node
{
    private readonly string? text = value.ToText();

    public override Value Evaluate(Frame frame) => value;

    public override string? Text(Frame frame) => text;
}

/// <summary>A variable.</summary>
internal sealed class LocalNode(int slot) : Node
{
    public override Value Evaluate(Frame frame) => frame.Locals[slot];

    public override string? Text(Frame frame) => frame.Locals[slot] is { Kind: ValueKind.Text } value ? value.Text : frame.Locals[slot].ToText();
}

/// <summary>A member of the view itself.</summary>
internal sealed class ViewMemberNode(Shapes.Accessor accessor) : Node
{
    public override Value Evaluate(Frame frame) => accessor.Read(frame.View);

    public override string? Text(Frame frame) => accessor.ReadText(frame.View);
}

/// <summary>A member of a record in a variable: the common case in a loop.</summary>
internal sealed class LocalMemberNode(int slot, Shapes.Accessor accessor) : Node
{
    public override Value Evaluate(Frame frame) => frame.Locals[slot].Reference is { } record ? accessor.Read(record) : default;

    public override string? Text(Frame frame) => frame.Locals[slot].Reference is { } record ? accessor.ReadText(record) : null;
}

/// <summary>A member of a record; null when there is no record.</summary>
internal sealed class MemberNode(Node target, Shapes.Accessor accessor) : Node
{
    public override Value Evaluate(Frame frame) => target.Evaluate(frame).Reference is { } record ? accessor.Read(record) : default;

    public override string? Text(Frame frame) => target.Evaluate(frame).Reference is { } record ? accessor.ReadText(record) : null;
}

/// <summary>How many characters a text has, or items a list; null for null.</summary>
internal sealed class SizeNode(Node target) : Node
{
    public override Value Evaluate(Frame frame)
    {
        var value = target.Evaluate(frame);
        return value.Kind switch
        {
            ValueKind.Text => Value.Of((long)(value.Text?.Length ?? 0)),
            ValueKind.List => Value.Of((long)(value.Items?.Count ?? 0)),
            _ => default,
        };
    }
}

/// <summary>An item of a list, or a character of a text; null outside of it. Negative indices count from the end.</summary>
internal sealed class IndexNode(Node target, Node index) : Node
{
    public override Value Evaluate(Frame frame)
    {
        var value = target.Evaluate(frame);
        var count = value.Items?.Count ?? value.Text?.Length ?? 0;
        var at = Operators.ToInteger(index.Evaluate(frame));
        if (at < 0)
            at += count;
        if (at < 0 || at >= count)
            return default;
        return value.Items is { } items ? items[(int)at] : Value.Of(value.Text?[(int)at].ToString());
    }
}

/// <summary>A list written out.</summary>
internal sealed class ListNode(Node[] items) : Node
{
    public override Value Evaluate(Frame frame)
    {
        var values = new Value[items.Length];
        for (var i = 0; i < items.Length; i++)
            values[i] = items[i].Evaluate(frame);
        return Value.Of(new ValueItems(values));
    }
}

/// <summary>An object written out.</summary>
internal sealed class ObjectNode(Node[] members) : Node
{
    public override Value Evaluate(Frame frame)
    {
        var values = new Value[members.Length];
        for (var i = 0; i < members.Length; i++)
            values[i] = members[i].Evaluate(frame);
        return Value.OfRecord(values);
    }
}

/// <summary>A call of a function.</summary>
internal sealed class CallNode(Func<Frame, Value[], Value> call, Node[] arguments) : Node
{
    public override Value Evaluate(Frame frame)
    {
        var values = new Value[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            frame.Step();
            values[i] = arguments[i].Evaluate(frame);
        }
        return call(frame, values);
    }
}
