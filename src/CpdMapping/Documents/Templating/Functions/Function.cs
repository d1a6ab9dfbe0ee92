using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>A function that templates can call.</summary>
/// <param name="Name">Its name, such as <c>string.upcase</c>.</param>
/// <param name="Parameters">What it takes.</param>
/// <param name="Optional">How many of the last parameters may be left out.</param>
/// <param name="Result">The shape of what it gives, from the shapes of its arguments.</param>
/// <param name="Call">Does it. The arguments are those that were written.</param>
internal sealed record Function(string Name, Parameter[] Parameters, int Optional, Func<IReadOnlyList<Shape>, Shape> Result, Func<Frame, Value[], Value> Call)
{
    public int Least => Parameters.Length - Optional;
}

/// <summary>What a function takes in one place.</summary>
internal enum Parameter
{
    /// <summary>Text, or a single value that is taken as its text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A list.</summary>
    List,

    /// <summary>Any value.</summary>
    Any,
}
