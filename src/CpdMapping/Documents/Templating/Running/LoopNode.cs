namespace CpdMapping.Documents.Templating.Running;

/// <summary>A member of the loop, such as <c>for.index</c>.</summary>
internal sealed class LoopNode(string member) : Node
{
    public static readonly string[] Members = ["index", "rindex", "first", "last", "even", "odd", "changed", "length"];

    private readonly int number = Array.IndexOf(Members, member);

    public override Value Evaluate(Frame frame)
    {
        if (frame.Loop is not { } loop)
            return default;
        return number switch
        {
            0 => Value.Of((long)loop.Index),
            1 => Value.Of((long)loop.Length - loop.Index - 1),
            7 => Value.Of((long)loop.Length),
            _ => Value.Of(IsTrue(loop)),
        };
    }

    public override bool IsTrue(Frame frame) => frame.Loop is { } loop && (number is 0 or 1 or 7 || IsTrue(loop));

    private bool IsTrue(LoopState loop) => number switch
    {
        2 => loop.Index == 0,
        3 => loop.Index == loop.Length - 1,
        4 => (loop.Index & 1) == 0,
        5 => (loop.Index & 1) == 1,
        _ => loop.Changed,
    };
}
