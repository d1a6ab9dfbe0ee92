using CpdMapping.Documents.Templating.Functions;
using CpdMapping.Documents.Templating.Parsing;
using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Binding;

internal sealed partial class Binder
{
    private Bound BindCall(CallExpression call)
    {
        if (FunctionTable.Find(call.Function) is not { } function)
        {
            if (FunctionTable.WhyLeftOut(call.Function) is { } why)
                Report(TemplateCodes.OutsideSubset, call.At, $"The function '{call.Function}' is outside the subset of the template language: {why}.");
            else
                Report(TemplateCodes.UnknownFunction, call.At, $"There is no function '{call.Function}'.", "", Suggest(call.Function, FunctionTable.Names));
            return Bound.Failed;
        }
        if (!TryPlace(call, function, out var written))
            return Bound.Failed;
        var arguments = written.Select((argument, i) => BindArgument(function, i, argument, call.At)).ToArray();
        if (function.Call is null)
            return BindMembers(call, written, arguments);
        if (mode == OutputMode.Html && BindHtml(function, arguments) is { } markup)
            return markup;
        return new(new CallNode(function.Call, [.. arguments.Select(a => a.Node)]), function.Result([.. arguments.Select(a => a.Shape)]));
    }

    /// <summary>Puts each argument in the place of its parameter; null where one was left out.</summary>
    private bool TryPlace(CallExpression call, Function function, out Expression?[] placed)
    {
        placed = new Expression?[Math.Max(function.Parameters.Length, call.Arguments.Count)];
        var given = call.Arguments.TakeWhile(a => a is not NamedArgument).Count();
        for (var i = 0; i < given; i++)
            placed[i] = call.Arguments[i];
        var fits = true;
        foreach (var named in call.Arguments.OfType<NamedArgument>())
        {
            var place = function.PlaceOf(named.Name);
            if (place >= 0 && placed[place] is null)
            {
                placed[place] = named.Value;
                continue;
            }
            fits = false;
            var names = function.Parameters.Select(p => p.Name);
            if (place < 0)
                Report(TemplateCodes.WrongArguments, named.At, $"'{call.Function}' has no parameter '{named.Name}'.", $"One of {string.Join(", ", names)} was expected.", Suggest(named.Name, names));
            else
                Report(TemplateCodes.WrongArguments, named.At, $"'{call.Function}' is given '{named.Name}' twice.", "One value was expected, the one before '|' counted.");
        }
        if (fits && (call.Arguments.Count > function.Parameters.Length || placed.Take(function.Least).Contains(null)))
        {
            var expected = function.Least == function.Parameters.Length ? $"{function.Least}" : $"{function.Least} to {function.Parameters.Length}";
            Report(TemplateCodes.WrongArguments, call.At, $"'{call.Function}' is given {call.Arguments.Count} values.", $"{expected} were expected, the one before '|' counted.");
            return false;
        }
        return fits;
    }

    private Bound BindArgument(Function function, int index, Expression? written, int at)
    {
        var parameter = function.Parameters[index];
        // What may be left out has a default.
        var argument = written is null ? new Bound(new ConstantNode(parameter.Default!.Value), ShapeOf(parameter.Default.Value)) : Bind(written);
        var shape = argument.Shape;
        var (fits, expected) = parameter.Kind switch
        {
            ParameterKind.Text => (shape.IsScalar, "Text"),
            ParameterKind.Number => (shape.IsNumber || shape.Kind is ShapeKind.Null or ShapeKind.Scalar, "A number"),
            ParameterKind.List => (shape.Kind is ShapeKind.List or ShapeKind.Null, "A list"),
            ParameterKind.Date => (shape.Kind is ShapeKind.Date or ShapeKind.Null, "A date"),
            ParameterKind.NoList => (shape.Kind is not (ShapeKind.List or ShapeKind.Unusable), "A single value or a record"),
            _ => (shape.Kind is not ShapeKind.Unusable, "A value"),
        };
        if (!fits)
            Report(TemplateCodes.WrongArguments, written?.At ?? at, $"'{function.Name}' is given {shape.Spoken} as '{parameter.Name}'.", $"{expected} was expected.");
        return parameter.Kind == ParameterKind.Text && shape.Kind is not (ShapeKind.Text or ShapeKind.Null) ? new(new TextNode(argument.Node), Shape.Text) : argument;
    }

    /// <summary>Binds the functions whose result is HTML, so that it is not escaped again. What they are given and is not HTML yet is escaped first.</summary>
    private static Bound? BindHtml(Function function, Bound[] arguments)
    {
        if (function.Name is not (HtmlFunctions.Escape or HtmlFunctions.NewlineToBr))
            return null;
        var escaped = arguments[0].Shape.Kind == ShapeKind.Markup ? arguments[0].Node : new CallNode(HtmlFunctions.Escaped, [new TextNode(arguments[0].Node)]);
        return new(new MarkupNode(function.Name == HtmlFunctions.NewlineToBr ? new CallNode(HtmlFunctions.Broken, [escaped]) : escaped), Shape.Markup);
    }
}
