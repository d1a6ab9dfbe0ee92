using System.Text;
namespace CpdMapping.Documents.Templating.Running;

/// <summary>An operator that looks at both operands.</summary>
internal sealed class BinaryNode(BinaryOperator op, Node left, Node right) : Node
{
    public override Value Evaluate(Frame frame)
    {
        var value = Operators.Apply(op, left.Evaluate(frame), right.Evaluate(frame));
        if (value is { Kind: ValueKind.Text, Text: { } text })
            Functions.Budgets.Check(frame, text.Length);
        return value;
    }
}

/// <summary><c>&amp;&amp;</c>: always a truth value.</summary>
internal sealed class AndNode(Node left, Node right) : Node
{
    public override Value Evaluate(Frame frame) => Value.Of(IsTrue(frame));

    public override bool IsTrue(Frame frame) => left.IsTrue(frame) && right.IsTrue(frame);
}

/// <summary><c>||</c>: always a truth value.</summary>
internal sealed class OrNode(Node left, Node right) : Node
{
    public override Value Evaluate(Frame frame) => Value.Of(IsTrue(frame));

    public override bool IsTrue(Frame frame) => left.IsTrue(frame) || right.IsTrue(frame);
}

/// <summary><c>!</c>.</summary>
internal sealed class NotNode(Node operand) : Node
{
    public override Value Evaluate(Frame frame) => Value.Of(IsTrue(frame));

    public override bool IsTrue(Frame frame) => !operand.IsTrue(frame);
}

/// <summary><c>-</c> before a number.</summary>
internal sealed class NegateNode(Node operand) : Node
{
    public override Value Evaluate(Frame frame) => Operators.Negate(operand.Evaluate(frame));
}

/// <summary><c>??</c>.</summary>
internal sealed class OtherwiseNode(Node left, Node right) : Node
{
    public override Value Evaluate(Frame frame)
    {
        var value = left.Evaluate(frame);
        return value.IsNull ? right.Evaluate(frame) : value;
    }
}

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class ConditionalNode(Node condition, Node then, Node otherwise) : Node
{
    public override Value Evaluate(Frame frame) => (condition.IsTrue(frame) ? then : otherwise).Evaluate(frame);

    public override string? Text(Frame frame) => (condition.IsTrue(frame) ? then : otherwise).Text(frame);
}

/// <summary>A single value taken as text.</summary>
internal sealed class TextNode(Node value) : Node
{
    public override Value Evaluate(Frame frame) => Value.Of(value.Text(frame));

    public override string? Text(Frame frame) => value.Text(frame);
}

/// <summary>Text that is escaped already.</summary>
internal sealed class MarkupNode(Node text) : Node
{
    public override Value Evaluate(Frame frame) => Value.OfMarkup(text.Text(frame));
}

/// <summary>A text so many times; not at all for a number below 1.</summary>
internal sealed class RepeatNode(Node text, Node times) : Node
{
    public override Value Evaluate(Frame frame)
    {
        var (repeated, count) = (text.Text(frame), times.Evaluate(frame));
        if (repeated is null || count.IsNull)
            return Value.Null;
        var number = Math.Max(0, count.Integer);
        Functions.Budgets.Check(frame, (long)Math.Min((decimal)number * repeated.Length, long.MaxValue));
        return Value.Of(repeated.Length == 0 ? "" : new StringBuilder().Insert(0, repeated, (int)number).ToString());
    }
}

/// <summary>Whether a list or a text is there and has nothing in it.</summary>
internal sealed class IsEmptyNode(Node target) : Node
{
    public override Value Evaluate(Frame frame)
    {
        var value = target.Evaluate(frame);
        return Value.Of(value is { Kind: ValueKind.List, Items.Count: 0 } or { Kind: ValueKind.Text, Text.Length: 0 });
    }
}
