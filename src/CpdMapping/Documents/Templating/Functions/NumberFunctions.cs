using System.Globalization;
using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>The functions of <c>math</c>. As in the language, rounding gives floating point; what adds and multiplies keeps the kind of number.</summary>
internal static class NumberFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("math.ceil", [Parameter.Number("value")], _ => Shape.Double, (_, a) => Value.Of(Math.Ceiling(Operators.ToDouble(a[0])))),
        new("math.floor", [Parameter.Number("value")], _ => Shape.Double, (_, a) => Value.Of(Math.Floor(Operators.ToDouble(a[0])))),
        new("math.round", [Parameter.Number("value"), Parameter.Number("precision").Or(Value.Of(0L))], _ => Shape.Double, (_, a) => Round(a)),
        new("math.abs", [Parameter.Number("value")], shapes => shapes[0], (_, a) => Absolute(a[0])),
        new("math.is_number", [Parameter.Any("value")], _ => Shape.Boolean,
            (_, a) => Value.Of(a[0].Kind is ValueKind.Integer or ValueKind.Double or ValueKind.Decimal)),
        Sum("math.plus", BinaryOperator.Add),
        Sum("math.minus", BinaryOperator.Subtract),
        Sum("math.times", BinaryOperator.Multiply),
        Sum("math.modulo", BinaryOperator.Remainder),
        new("math.format", [Parameter.Number("value"), Parameter.Text("format")], _ => Shape.Text, (_, a) => Format("math.format", a)),
        new("object.format", [Parameter.Number("value"), Parameter.Text("format")], _ => Shape.Text, (_, a) => Format("object.format", a)),
    ];

    private static Function Sum(string name, BinaryOperator op) =>
        new(name, [Parameter.Number("value"), Parameter.Number("with")], shapes => Shape.OfNumbers(op, shapes[0], shapes[1]) ?? Shape.Scalar,
            (_, a) => Operators.Apply(op, a[0], a[1]));

    private static Value Round(Value[] arguments)
    {
        var digits = Operators.ToInteger(arguments[1]);
        return digits is >= 0 and <= 15
            ? Value.Of(Math.Round(Operators.ToDouble(arguments[0]), (int)digits))
            : throw new RenderFault(TemplateCodes.WrongArguments, $"math.round is asked for {digits} digits.", "Ask for 0 to 15.");
    }

    private static Value Absolute(in Value number) => number.Kind switch
    {
        ValueKind.Double => Value.Of(Math.Abs(number.Double)),
        ValueKind.Decimal => Value.Of(Math.Abs(number.Decimal)),
        ValueKind.Null or ValueKind.Boolean => number,
        _ => Operators.ToInteger(number) < 0 ? Operators.Negate(number) : Value.Of(Operators.ToInteger(number)),
    };

    private static Value Format(string function, Value[] arguments)
    {
        var (number, format) = (arguments[0], arguments[1].Text ?? "");
        if (number.IsNull)
            return Value.Of("");
        // Three digits behind a letter would ask for hundreds of places.
        if (format.Length > 64 || (format.Length > 3 && char.IsAsciiLetter(format[0]) && format.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0))
            throw new RenderFault(TemplateCodes.WrongArguments, $"{function} is given a format that asks for too much.", "Ask for at most 99 digits, in at most 64 characters.");
        try
        {
            return Value.Of(number.Kind switch
            {
                ValueKind.Double => number.Double.ToString(format, CultureInfo.InvariantCulture),
                ValueKind.Decimal => number.Decimal.ToString(format, CultureInfo.InvariantCulture),
                _ => Operators.ToInteger(number).ToString(format, CultureInfo.InvariantCulture),
            });
        }
        catch (FormatException)
        {
            throw new RenderFault(TemplateCodes.WrongArguments, $"{function} is given '{format}', which is no format of this number.", "Give it a format such as 'N2' or '0.00'.");
        }
    }
}
