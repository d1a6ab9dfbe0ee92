using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>Keeps texts that templates make within the budget for output.</summary>
internal static class Budgets
{
    public static void Check(Frame frame, long length)
    {
        if (length > frame.MaxText)
            throw new RenderFault(TemplateCodes.OutputBudget, $"A text is longer than {frame.MaxText} characters.", "Make a shorter text, or raise MaxOutput.");
    }

    public static int Width(Frame frame, in Value width)
    {
        var number = Operators.ToInteger(width);
        if (number < 0)
            throw new RenderFault(TemplateCodes.WrongArguments, $"A text is padded to {number} characters.", "Give a width of 0 or more.");
        Check(frame, number);
        return (int)number;
    }
}
