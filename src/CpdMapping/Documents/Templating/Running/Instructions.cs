using CpdMapping.Files;

namespace CpdMapping.Documents.Templating.Running;

/// <summary>Gives a variable its value.</summary>
internal sealed class Assign(Place place, int slot, Node value) : Instruction(place)
{
    public override Flow Run(Frame frame)
    {
        frame.Locals[slot] = value.Evaluate(frame);
        return Flow.Next;
    }
}

/// <summary>Runs the first branch whose condition is true.</summary>
internal sealed class If(Place place, (Node Condition, Steps Body)[] branches, Steps? otherwise) : Instruction(place)
{
    public override Flow Run(Frame frame)
    {
        foreach (var (condition, body) in branches)
        {
            if (condition.IsTrue(frame))
                return body.Run(frame);
        }
        return otherwise?.Run(frame) ?? Flow.Next;
    }
}

/// <summary>Runs the first branch that names the value.</summary>
internal sealed class Case(Place place, Node value, (Node[] Values, Steps Body)[] branches, Steps? otherwise) : Instruction(place)
{
    public override Flow Run(Frame frame)
    {
        var tested = value.Evaluate(frame);
        foreach (var (values, body) in branches)
        {
            foreach (var candidate in values)
            {
                if (Operators.Apply(BinaryOperator.Equal, tested, candidate.Evaluate(frame)).IsTrue)
                    return body.Run(frame);
            }
        }
        return otherwise?.Run(frame) ?? Flow.Next;
    }
}

/// <summary>Keeps what its body shows in a variable.</summary>
internal sealed class Capture(Place place, int slot, Steps body, bool isText) : Instruction(place)
{
    public override Flow Run(Frame frame)
    {
        var start = frame.Output.Length;
        var flow = body.Run(frame);
        var text = frame.Output.TakeFrom(start);
        frame.Locals[slot] = isText ? Value.Of(text) : Value.OfMarkup(text);
        return flow;
    }
}

/// <summary>Runs an included template.</summary>
internal sealed class Include(Place place, Steps body) : Instruction(place)
{
    public override Flow Run(Frame frame) => body.Run(frame);
}

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed class Leave(Place place, Flow flow) : Instruction(place)
{
    public override Flow Run(Frame frame) => flow;
}
