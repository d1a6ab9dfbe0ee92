using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>The functions of <c>math</c>. As in the language they give floating point, save <c>math.abs</c>, which keeps the kind of number.</summary>
internal static class NumberFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("math.ceil", [Parameter.Number], 0, _ => Shape.Double, (_, a) => Value.Of(Math.Ceiling(Operators.ToDouble(a[0])))),
        new("math.floor", [Parameter.Number], 0, _ => Shape.Double, (_, a) => Value.Of(Math.Floor(Operators.ToDouble(a[0])))),
        new("math.round", [Parameter.Number, Parameter.Number], 1, _ => Shape.Double, (_, a) => Value.Of(Round(Operators.ToDouble(a[0]), a))),
        new("math.abs", [Parameter.Number], 0, shapes => shapes[0], (_, a) => Absolute(a[0])),
    ];

    private static double Round(double number, Value[] arguments)
    {
        var digits = arguments.Length > 1 ? Operators.ToInteger(arguments[1]) : 0;
        return digits is >= 0 and <= 15
            ? Math.Round(number, (int)digits)
            : throw new RenderFault(TemplateCodes.WrongArguments, $"math.round is asked for {digits} digits.", "Ask for 0 to 15.");
    }

    private static Value Absolute(in Value number) => number.Kind switch
    {
        ValueKind.Double => Value.Of(Math.Abs(number.Double)),
        ValueKind.Decimal => Value.Of(Math.Abs(number.Decimal)),
        ValueKind.Null or ValueKind.Boolean => number,
        _ => Operators.ToInteger(number) < 0 ? Operators.Negate(number) : Value.Of(Operators.ToInteger(number)),
    };
}
