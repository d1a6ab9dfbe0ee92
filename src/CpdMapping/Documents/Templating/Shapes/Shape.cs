using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Shapes;

/// <summary>What is known of a value when a template is parsed.</summary>
internal sealed record Shape(ShapeKind Kind)
{
    public static readonly Shape Null = new(ShapeKind.Null);
    public static readonly Shape Boolean = new(ShapeKind.Boolean);
    public static readonly Shape Integer = new(ShapeKind.Integer);
    public static readonly Shape Double = new(ShapeKind.Double);
    public static readonly Shape Decimal = new(ShapeKind.Decimal);
    public static readonly Shape Date = new(ShapeKind.Date);
    public static readonly Shape Text = new(ShapeKind.Text);
    public static readonly Shape Markup = new(ShapeKind.Markup);
    public static readonly Shape Scalar = new(ShapeKind.Scalar);
    public static readonly Shape Unusable = new(ShapeKind.Unusable);

    /// <summary>Gets what the items of a list are.</summary>
    public Shape? Element { get; private init; }

    /// <summary>Gets the members of a record.</summary>
    public RecordShape? Record { get; private init; }

    public static Shape ListOf(Shape element) => new(ShapeKind.List) { Element = element };

    public static Shape Of(RecordShape record) => new(ShapeKind.Record) { Record = record };

    public bool IsNumber => Kind is ShapeKind.Integer or ShapeKind.Double or ShapeKind.Decimal;

    /// <summary>Gets whether the value can be shown, joined and compared as text.</summary>
    public bool IsScalar => IsNumber || Kind is ShapeKind.Null or ShapeKind.Boolean or ShapeKind.Date or ShapeKind.Text or ShapeKind.Scalar;

    /// <summary>How a message names the shape.</summary>
    public string Spoken => Kind switch
    {
        ShapeKind.Null => "null",
        ShapeKind.Boolean => "a truth value",
        ShapeKind.Integer or ShapeKind.Double or ShapeKind.Decimal => "a number",
        ShapeKind.Date => "a date",
        ShapeKind.Text => "text",
        ShapeKind.Markup => "escaped output",
        ShapeKind.List => "a list",
        ShapeKind.Record => "a record",
        ShapeKind.Scalar => "a single value",
        _ => "a value that templates cannot use",
    };

    /// <summary>Gives the shape of a value that may be of either shape.</summary>
    public static Shape Join(Shape left, Shape right)
    {
        if (left.Kind == ShapeKind.Null || left == right)
            return right;
        if (right.Kind == ShapeKind.Null)
            return left;
        if (left is { Kind: ShapeKind.List, Element: { } a } && right is { Kind: ShapeKind.List, Element: { } b })
            return Join(a, b) is { Kind: not ShapeKind.Unusable } element ? ListOf(element) : Unusable;
        if (left.Record is ObjectShape one && right.Record is ObjectShape other)
            return ObjectShape.Join(one, other) is { } joined ? Of(joined) : Unusable;
        return left.IsScalar && right.IsScalar ? Scalar : Unusable;
    }

    /// <summary>Gives the shape of what a sum of two numbers comes to; null where the operands do not fit.</summary>
    public static Shape? OfNumbers(BinaryOperator op, Shape left, Shape right)
    {
        if (op is BinaryOperator.Range or BinaryOperator.RangeExclusive)
            return left.Kind is ShapeKind.Double or ShapeKind.Decimal || right.Kind is ShapeKind.Double or ShapeKind.Decimal ? null : ListOf(Integer);
        if (left.Kind is ShapeKind.Scalar or ShapeKind.Null || right.Kind is ShapeKind.Scalar or ShapeKind.Null)
            return Scalar;
        if (left.Kind == ShapeKind.Decimal || right.Kind == ShapeKind.Decimal)
            return Decimal;
        return left.Kind == ShapeKind.Double || right.Kind == ShapeKind.Double || op == BinaryOperator.Divide ? Double : Integer;
    }
}

/// <summary>The shapes that templates tell apart.</summary>
internal enum ShapeKind
{
    /// <summary>Null, or a value of which nothing else is known yet.</summary>
    Null,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number in floating point.</summary>
    Double,

    /// <summary>An exact decimal number.</summary>
    Decimal,

    /// <summary>A date with a time of day, in no time zone.</summary>
    Date,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Output that is escaped already.</summary>
    Markup,

    /// <summary>A list.</summary>
    List,

    /// <summary>A record of the view.</summary>
    Record,

    /// <summary>A number, a text or a truth value: which one is known only when it is rendered.</summary>
    Scalar,

    /// <summary>A value of a type that templates cannot use, or of shapes that do not go together.</summary>
    Unusable,
}
