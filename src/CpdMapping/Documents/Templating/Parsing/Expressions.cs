using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Parsing;

/// <summary>Something that has a value. <paramref name="At"/> is its offset in the source.</summary>
internal abstract record Expression(int At);

/// <summary>A value written out.</summary>
internal sealed record LiteralExpression(int At, Value Value) : Expression(At);

/// <summary>A name of the view, a variable, or the loop.</summary>
internal sealed record NameExpression(int At, string Name) : Expression(At);

/// <summary><c>target.name</c>.</summary>
internal sealed record MemberExpression(int At, Expression Target, string Name) : Expression(At);

/// <summary><c>target[index]</c>.</summary>
internal sealed record IndexExpression(int At, Expression Target, Expression Index) : Expression(At);

/// <summary><c>!x</c>, <c>-x</c> or <c>+x</c>.</summary>
internal sealed record UnaryExpression(int At, string Operator, Expression Operand) : Expression(At);

/// <summary>Two operands with an operator between them.</summary>
internal sealed record BinaryExpression(int At, string Operator, Expression Left, Expression Right) : Expression(At);

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed record ConditionalExpression(int At, Expression Condition, Expression Then, Expression Else) : Expression(At);

/// <summary><c>[a, b]</c>.</summary>
internal sealed record ListExpression(int At, IReadOnlyList<Expression> Items) : Expression(At);

/// <summary><c>{ a: 1, b: 2 }</c>; a name that is given twice keeps its first place and its last value.</summary>
internal sealed record ObjectExpression(int At, IReadOnlyList<(string Name, Expression Value)> Members) : Expression(At);

/// <summary><c>empty</c>, which an empty list and an object without members equal.</summary>
internal sealed record EmptyExpression(int At) : Expression(At);

/// <summary><c>target.empty?</c>.</summary>
internal sealed record IsEmptyExpression(int At, Expression Target) : Expression(At);

/// <summary>An expression in parentheses.</summary>
internal sealed record NestedExpression(int At, Expression Inner) : Expression(At);

/// <summary>An argument that names its parameter: <c>length: 20</c>.</summary>
internal sealed record NamedArgument(int At, string Name, Expression Value) : Expression(At);

/// <summary>A function call, piped or not; arguments with a name stand last.</summary>
internal sealed record CallExpression(int At, string Function, IReadOnlyList<Expression> Arguments) : Expression(At);
