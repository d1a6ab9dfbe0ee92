using CpdMapping.Documents.Templating.Parsing;
using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Binding;

internal sealed partial class Binder
{
    private Bound BindUnary(UnaryExpression unary)
    {
        var operand = Bind(unary.Operand);
        if (unary.Operator == "!")
            return new(new NotNode(operand.Node), Shape.Boolean);
        if (!operand.Shape.IsNumber && operand.Shape.Kind is not (ShapeKind.Null or ShapeKind.Scalar))
        {
            Report(TemplateCodes.WrongShape, unary.At, $"'{unary.Operator}' stands before {operand.Shape.Spoken}.", "A number was expected.");
            return Bound.Failed;
        }
        return unary.Operator == "-" ? new(new NegateNode(operand.Node), operand.Shape) : operand;
    }

    private Bound BindBinary(BinaryExpression binary)
    {
        var (left, right) = (Bind(binary.Left), Bind(binary.Right));
        switch (binary.Operator)
        {
            case "&&":
                return new(new AndNode(left.Node, right.Node), Shape.Boolean);
            case "||":
                return new(new OrNode(left.Node, right.Node), Shape.Boolean);
            case "??":
                return new(new OtherwiseNode(left.Node, right.Node), Joined(left.Shape, right.Shape, binary.At));
        }
        var op = OperatorOf(binary.Operator);
        if (ShapeOf(op, left.Shape, right.Shape) is { } shape)
            return new(new BinaryNode(op, left.Node, right.Node), shape);
        Report(TemplateCodes.WrongShape, binary.At, $"'{binary.Operator}' stands between {left.Shape.Spoken} and {right.Shape.Spoken}.", Expected(op));
        return Bound.Failed;
    }

    private static BinaryOperator OperatorOf(string symbol) => symbol switch
    {
        "+" => BinaryOperator.Add,
        "-" => BinaryOperator.Subtract,
        "*" => BinaryOperator.Multiply,
        "/" => BinaryOperator.Divide,
        "//" => BinaryOperator.DivideWhole,
        "%" => BinaryOperator.Remainder,
        "==" => BinaryOperator.Equal,
        "!=" => BinaryOperator.NotEqual,
        "<" => BinaryOperator.Less,
        "<=" => BinaryOperator.LessOrEqual,
        ">" => BinaryOperator.Greater,
        ">=" => BinaryOperator.GreaterOrEqual,
        ".." => BinaryOperator.Range,
        _ => BinaryOperator.RangeExclusive,
    };

    private static string Expected(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "Numbers or text were expected.",
        BinaryOperator.Equal or BinaryOperator.NotEqual => "Single values were expected, or null on one side.",
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => "Numbers or texts were expected.",
        BinaryOperator.Range or BinaryOperator.RangeExclusive => "Whole numbers were expected.",
        _ => "Numbers were expected.",
    };

    /// <summary>Gives the shape of an operator's result, or null where the operands do not fit.</summary>
    private static Shape? ShapeOf(BinaryOperator op, Shape left, Shape right)
    {
        if (op is BinaryOperator.Equal or BinaryOperator.NotEqual)
        {
            var comparesWithNull = left.Kind == ShapeKind.Null || right.Kind == ShapeKind.Null;
            return comparesWithNull || (left.IsScalar && right.IsScalar) ? Shape.Boolean : null;
        }
        if (!left.IsScalar || !right.IsScalar)
            return null;
        var hasText = left.Kind == ShapeKind.Text || right.Kind == ShapeKind.Text;
        if (op == BinaryOperator.Add && hasText)
            return Shape.Text;
        if (!hasText && (left.Kind == ShapeKind.Boolean || right.Kind == ShapeKind.Boolean))
            return null;
        if (op is BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual)
            return Shape.Boolean;
        return hasText ? null : NumberOf(op, left, right);
    }

    private static Shape? NumberOf(BinaryOperator op, Shape left, Shape right)
    {
        if (op is BinaryOperator.Range or BinaryOperator.RangeExclusive)
            return left.Kind is ShapeKind.Double or ShapeKind.Decimal || right.Kind is ShapeKind.Double or ShapeKind.Decimal ? null : Shape.ListOf(Shape.Integer);
        if (left.Kind is ShapeKind.Scalar or ShapeKind.Null || right.Kind is ShapeKind.Scalar or ShapeKind.Null)
            return Shape.Scalar;
        if (left.Kind == ShapeKind.Decimal || right.Kind == ShapeKind.Decimal)
            return Shape.Decimal;
        return left.Kind == ShapeKind.Double || right.Kind == ShapeKind.Double || op == BinaryOperator.Divide ? Shape.Double : Shape.Integer;
    }
}
