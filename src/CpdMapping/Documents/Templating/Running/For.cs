using CpdMapping.Files;

namespace CpdMapping.Documents.Templating.Running;

/// <summary>What a loop runs over and in which variable.</summary>
internal sealed record Loop(int Slot, Node List, Node? Offset, Node? Limit, bool Reversed, bool TracksChanges);

/// <summary>Runs its body for each item of a list.</summary>
internal sealed class For(Place place, Loop loop, Steps body, Steps? otherwise) : Instruction(place)
{
    public override Flow Run(Frame frame)
    {
        // Over null a loop shows nothing, not even its else.
        if (Select(frame) is not { } items)
            return Flow.Next;
        var count = items.Count;
        if (count == 0)
            return otherwise?.Run(frame) ?? Flow.Next;
        var (outer, kept) = (frame.Loop, frame.Locals[loop.Slot]);
        var state = new LoopState { Length = count };
        frame.Loop = state;
        for (var i = 0; i < count; i++)
        {
            frame.Step();
            state.Index = i;
            var item = items[i];
            if (loop.TracksChanges)
                state.Changed = i == 0 || !Operators.AreSame(item, items[i - 1]);
            frame.Locals[loop.Slot] = item;
            if (body.Run(frame) == Flow.Break)
                break;
        }
        (frame.Loop, frame.Locals[loop.Slot]) = (outer, kept);
        return Flow.Next;
    }

    private Items? Select(Frame frame)
    {
        var items = loop.List.Evaluate(frame).Items;
        if (items is null)
            return null;
        if (loop.Offset is { } offset && Number(offset, frame) is > 0 and var skipped)
            items = PartOfItems.From(items, skipped);
        if (loop.Reversed)
            items = PartOfItems.Reversed(items);
        if (loop.Limit is { } limit && Number(limit, frame) is > 0 and var most)
            items = PartOfItems.Upto(items, most);
        return items;
    }

    private static int Number(Node node, Frame frame) => (int)Math.Clamp(Operators.ToInteger(node.Evaluate(frame)), -1, int.MaxValue);
}
