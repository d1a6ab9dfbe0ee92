using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>A function that templates can call.</summary>
/// <param name="Name">Its name, such as <c>string.upcase</c>.</param>
/// <param name="Parameters">What it takes, those that may be left out last.</param>
/// <param name="Result">The shape of what it gives, from the shapes of its arguments.</param>
/// <param name="Call">Does it. There is an argument for every parameter: what was left out has its default. Null for <see cref="MemberFunctions"/>.</param>
internal sealed record Function(string Name, Parameter[] Parameters, Func<IReadOnlyList<Shape>, Shape> Result, Func<Frame, Value[], Value>? Call)
{
    public int Least => Parameters.Count(p => p.Default is null);

    /// <summary>Finds the place of a parameter by its name; -1 when there is none.</summary>
    public int PlaceOf(string parameter) => Array.FindIndex(Parameters, p => p.Name == parameter);
}
