namespace CpdMapping.Documents.Templating.Running;

/// <summary>The operators of the language, with its rules for operands of different kinds.</summary>
internal static class Operators
{
    public static Value Apply(BinaryOperator op, in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
            return Integers(op, left.Integer, right.Integer);
        if (left.Kind == ValueKind.Text || right.Kind == ValueKind.Text)
            return Texts(op, left.ToText(), right.ToText());
        if (left.Kind == ValueKind.Date && right.Kind == ValueKind.Date)
            return op >= BinaryOperator.Equal ? Value.Of(Compare(op, left.Date.CompareTo(right.Date))) : throw NoResult("dates");
        if (left.IsNull || right.IsNull)
            return Nulls(op, left.IsNull && right.IsNull);
        if (left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal)
            return Decimals(op, ToDecimal(left), ToDecimal(right));
        if (left.Kind == ValueKind.Double || right.Kind == ValueKind.Double)
            return Doubles(op, ToDouble(left), ToDouble(right));
        if (left.Kind == ValueKind.Integer || right.Kind == ValueKind.Integer)
            return Integers(op, ToInteger(left), ToInteger(right));
        return op switch
        {
            BinaryOperator.Equal => Value.Of(left.IsTrue == right.IsTrue),
            BinaryOperator.NotEqual => Value.Of(left.IsTrue != right.IsTrue),
            _ => throw NoResult("truth values"),
        };
    }

    /// <summary>Tells whether two values are of the same kind and equal; unlike <c>==</c>, 1 is not 1.0.</summary>
    public static bool AreSame(in Value left, in Value right) => left.Kind == right.Kind
        && (left.Kind is ValueKind.Record or ValueKind.List ? Equals(left.Reference, right.Reference) : left.ToText() == right.ToText());

    public static Value Negate(in Value value) => value.Kind switch
    {
        ValueKind.Null => value,
        ValueKind.Double => Value.Of(-value.Double),
        ValueKind.Decimal => Value.Of(-value.Decimal),
        _ => Integers(BinaryOperator.Subtract, 0, ToInteger(value)),
    };

    public static double ToDouble(in Value value) => value.Kind switch
    {
        ValueKind.Double => value.Double,
        ValueKind.Decimal => (double)value.Decimal,
        _ => ToInteger(value),
    };

    public static long ToInteger(in Value value) => value.Kind switch
    {
        ValueKind.Integer or ValueKind.Boolean => value.Integer,
        ValueKind.Null => 0,
        // Halves go to the even neighbour, as in the language.
        ValueKind.Double => InRange(Math.Round(value.Double)),
        ValueKind.Decimal => InRange((double)decimal.Round(value.Decimal)),
        _ => throw NoResult("a text or a date"),
    };

    private static long InRange(double value) => value is >= long.MinValue and < long.MaxValue ? (long)value : throw TooLarge();

    private static decimal ToDecimal(in Value value)
    {
        if (value.Kind != ValueKind.Double)
            return value.Kind == ValueKind.Decimal ? value.Decimal : ToInteger(value);
        return Math.Abs(value.Double) < (double)decimal.MaxValue ? (decimal)value.Double : throw TooLarge();
    }

    private static RenderFault TooLarge() => new(TemplateCodes.Arithmetic, "The result of a sum is too large.", "");

    private static RenderFault NoResult(string operands) => new(TemplateCodes.Arithmetic, $"The operator has no result for {operands}.", "");

    private static RenderFault DividedByZero() => new(TemplateCodes.Arithmetic, "A number is divided by zero.", "Test for zero before the division.");

    private static Value Integers(BinaryOperator op, long left, long right)
    {
        try
        {
            return op switch
            {
                BinaryOperator.Add => Value.Of(checked(left + right)),
                BinaryOperator.Subtract => Value.Of(checked(left - right)),
                BinaryOperator.Multiply => Value.Of(checked(left * right)),
                BinaryOperator.Divide => Value.Of((double)left / right),
                BinaryOperator.DivideWhole => Value.Of(right == 0 ? throw DividedByZero() : checked(left / right)),
                BinaryOperator.Remainder => Value.Of(right == 0 ? throw DividedByZero() : right == -1 ? 0 : left % right),
                BinaryOperator.Range => Range(left, right, inclusive: true),
                BinaryOperator.RangeExclusive => Range(left, right, inclusive: false),
                _ => Value.Of(Compare(op, left.CompareTo(right))),
            };
        }
        catch (OverflowException)
        {
            throw TooLarge();
        }
    }

    private static Value Range(long first, long last, bool inclusive)
    {
        var count = Math.Abs((decimal)last - first) + (inclusive ? 1 : 0);
        if (count > int.MaxValue)
            throw new RenderFault(TemplateCodes.Arithmetic, "A range has too many numbers.", "");
        return Value.Of(new RangeItems(first, (int)count, first < last ? 1 : -1));
    }

    private static Value Doubles(BinaryOperator op, double left, double right) => op switch
    {
        BinaryOperator.Add => Value.Of(left + right),
        BinaryOperator.Subtract => Value.Of(left - right),
        BinaryOperator.Multiply => Value.Of(left * right),
        BinaryOperator.Divide => Value.Of(left / right),
        BinaryOperator.DivideWhole => Value.Of(Math.Round(left / right)),
        BinaryOperator.Remainder => Value.Of(left % right),
        BinaryOperator.Equal => Value.Of(left == right),
        BinaryOperator.NotEqual => Value.Of(left != right),
        BinaryOperator.Less => Value.Of(left < right),
        BinaryOperator.LessOrEqual => Value.Of(left <= right),
        BinaryOperator.Greater => Value.Of(left > right),
        BinaryOperator.GreaterOrEqual => Value.Of(left >= right),
        _ => throw NoResult("numbers with a decimal point"),
    };

    private static Value Decimals(BinaryOperator op, decimal left, decimal right)
    {
        try
        {
            return op switch
            {
                BinaryOperator.Add => Value.Of(left + right),
                BinaryOperator.Subtract => Value.Of(left - right),
                BinaryOperator.Multiply => Value.Of(left * right),
                BinaryOperator.Divide => Value.Of(left / right),
                BinaryOperator.DivideWhole => Value.Of(decimal.Round(left / right)),
                BinaryOperator.Remainder => Value.Of(left % right),
                BinaryOperator.Range or BinaryOperator.RangeExclusive => throw NoResult("numbers with a decimal point"),
                _ => Value.Of(Compare(op, left.CompareTo(right))),
            };
        }
        catch (DivideByZeroException)
        {
            throw DividedByZero();
        }
        catch (OverflowException)
        {
            throw TooLarge();
        }
    }

    private static Value Texts(BinaryOperator op, string? left, string? right) => op switch
    {
        BinaryOperator.Add => Value.Of(left + right),
        BinaryOperator.Equal => Value.Of(left == right),
        BinaryOperator.NotEqual => Value.Of(left != right),
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual =>
            Value.Of(Compare(op, string.CompareOrdinal(left, right))),
        _ => throw NoResult("text"),
    };

    private static Value Nulls(BinaryOperator op, bool both) => op switch
    {
        BinaryOperator.Equal => Value.Of(both),
        BinaryOperator.NotEqual => Value.Of(!both),
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Value.False,
        _ => Value.Null,
    };

    private static bool Compare(BinaryOperator op, int order) => op switch
    {
        BinaryOperator.Equal => order == 0,
        BinaryOperator.NotEqual => order != 0,
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };
}
