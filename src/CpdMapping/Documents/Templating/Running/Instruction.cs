using CpdMapping.Files;

namespace CpdMapping.Documents.Templating.Running;

/// <summary>A statement that is bound and ready to run. The place is where the template has it.</summary>
internal abstract class Instruction(Place place)
{
    public Place Place { get; } = place;

    public abstract Flow Run(Frame frame);
}

/// <summary>What follows a statement.</summary>
internal enum Flow
{
    /// <summary>The next statement.</summary>
    Next,

    /// <summary>The end of the loop.</summary>
    Break,

    /// <summary>The next turn of the loop.</summary>
    Continue,
}

/// <summary>Statements in order.</summary>
internal sealed class Steps(Instruction[] instructions)
{
    public Flow Run(Frame frame)
    {
        var i = 0;
        try
        {
            for (; i < instructions.Length; i++)
            {
                frame.Step();
                var flow = instructions[i].Run(frame);
                if (flow != Flow.Next)
                    return flow;
            }
        }
        catch (RenderFault fault) when (fault.PassAt(instructions[i].Place))
        {
            throw;
        }
        return Flow.Next;
    }
}
