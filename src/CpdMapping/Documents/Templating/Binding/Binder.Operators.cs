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
        if (binary.Operator is "==" or "!=" && (binary.Left is EmptyExpression || binary.Right is EmptyExpression))
            return BindIsEmpty(binary);
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
        if (op == BinaryOperator.Multiply && (left.Shape.Kind, right.Shape.Kind) is (ShapeKind.Text, ShapeKind.Integer) or (ShapeKind.Integer, ShapeKind.Text))
            return new(left.Shape.Kind == ShapeKind.Text ? new RepeatNode(left.Node, right.Node) : new RepeatNode(right.Node, left.Node), Shape.Text);
        if (ShapeOf(op, left.Shape, right.Shape) is { } shape)
            return new(new BinaryNode(op, left.Node, right.Node), shape);
        Report(TemplateCodes.WrongShape, binary.At, $"'{binary.Operator}' stands between {left.Shape.Spoken} and {right.Shape.Spoken}.", Expected(op));
        return Bound.Failed;
    }

    /// <summary>Binds a comparison with <c>empty</c>. The language finds no text empty, so a comparison of one is refused rather than false for ever.</summary>
    private Bound BindIsEmpty(BinaryExpression binary)
    {
        var other = binary.Left is EmptyExpression ? binary.Right : binary.Left;
        var list = Bind(other);
        if (list.Shape.Kind is not (ShapeKind.List or ShapeKind.Null))
        {
            Report(TemplateCodes.WrongShape, binary.At, $"{Capital(list.Shape.Spoken)} is compared with 'empty'.", "A list was expected.", "Ask a text with .empty? instead.");
            return Bound.Failed;
        }
        Node isEmpty = new IsEmptyNode(list.Node);
        return new(binary.Operator == "==" ? isEmpty : new NotNode(isEmpty), Shape.Boolean);
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
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => "Numbers, texts or dates were expected.",
        BinaryOperator.Range or BinaryOperator.RangeExclusive => "Whole numbers were expected.",
        _ => "Numbers were expected.",
    };

    /// <summary>Gives the shape of an operator's result, or null where the operands do not fit.</summary>
    private static Shape? ShapeOf(BinaryOperator op, Shape left, Shape right)
    {
        if (op is BinaryOperator.Equal or BinaryOperator.NotEqual)
        {
            var comparesWithNull = left.Kind == ShapeKind.Null || right.Kind == ShapeKind.Null;
            var comparesDates = (left.Kind, right.Kind) is (ShapeKind.Date, ShapeKind.Boolean or ShapeKind.Integer or ShapeKind.Double or ShapeKind.Decimal) or (ShapeKind.Boolean or ShapeKind.Integer or ShapeKind.Double or ShapeKind.Decimal, ShapeKind.Date);
            return comparesWithNull || (left.IsScalar && right.IsScalar && !comparesDates) ? Shape.Boolean : null;
        }
        if (!left.IsScalar || !right.IsScalar)
            return null;
        var hasText = left.Kind == ShapeKind.Text || right.Kind == ShapeKind.Text;
        if (op == BinaryOperator.Add && hasText)
            return Shape.Text;
        if (!hasText && (left.Kind == ShapeKind.Boolean || right.Kind == ShapeKind.Boolean))
            return null;
        var areDates = (left.Kind, right.Kind) is (ShapeKind.Date or ShapeKind.Null, ShapeKind.Date) or (ShapeKind.Date, ShapeKind.Null);
        if (!areDates && !hasText && (left.Kind == ShapeKind.Date || right.Kind == ShapeKind.Date))
            return null;
        if (op is BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual)
            return Shape.Boolean;
        return hasText || areDates ? null : Shape.OfNumbers(op, left, right);
    }
}
