using CpdMapping.Documents.Templating.Escaping;
using CpdMapping.Files;

namespace CpdMapping.Documents.Templating.Running;

/// <summary>Writes text as it stands.</summary>
internal sealed class WriteText(Place place, string text) : Instruction(place)
{
    public override Flow Run(Frame frame)
    {
        frame.Output.Write(text);
        return Flow.Next;
    }
}

/// <summary>Writes text inside of an indented block.</summary>
internal sealed class WriteIndentedText(Place place, string text, string indent) : Instruction(place)
{
    public override Flow Run(Frame frame)
    {
        frame.Output.WriteIndented(text, indent);
        return Flow.Next;
    }
}

/// <summary>Shows a value, escaped.</summary>
internal sealed class Show(Place place, Node value, Escaper escaper) : Instruction(place)
{
    public override Flow Run(Frame frame)
    {
        if (value.Text(frame) is { } text)
            escaper.Write(frame.Output, text);
        return Flow.Next;
    }
}

/// <summary>Shows a whole number where its digits need no escaping.</summary>
internal sealed class ShowInteger(Place place, Node value) : Instruction(place)
{
    public override Flow Run(Frame frame)
    {
        if (value.Evaluate(frame) is { Kind: ValueKind.Integer } number)
            frame.Output.Write(number.Integer);
        return Flow.Next;
    }
}

/// <summary>Shows what may be markup, which needs no escaping.</summary>
internal sealed class ShowMarkup(Place place, Node value, Escaper escaper) : Instruction(place)
{
    public override Flow Run(Frame frame)
    {
        var shown = value.Evaluate(frame);
        if (shown.Kind == ValueKind.Markup)
            frame.Output.Write(shown.Text);
        else if (shown.ToText() is { } text)
            escaper.Write(frame.Output, text);
        return Flow.Next;
    }
}

/// <summary>Indents each line of what another statement shows.</summary>
internal sealed class Indented(Place place, Steps shown, string indent, bool afresh) : Instruction(place)
{
    public override Flow Run(Frame frame)
    {
        var output = frame.Output;
        var lineStart = output.SaveLineStart();
        var start = output.Length;
        if (afresh)
            output.StartAfresh();
        var flow = shown.Run(frame);
        var text = output.TakeFrom(start);
        output.RestoreLineStart(lineStart);
        output.WriteIndented(text, indent);
        return flow;
    }
}
