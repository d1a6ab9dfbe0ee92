namespace CpdMapping.Documents.Templating.Parsing;

/// <summary>A step of a template. <paramref name="At"/> is its offset in the source, <paramref name="Indent"/> the white space that indents what it shows.</summary>
internal abstract record Statement(int At, string Indent);

/// <summary>Text as it stands.</summary>
internal sealed record TextStatement(int At, string Indent, string Text) : Statement(At, Indent);

/// <summary>Shows a value.</summary>
internal sealed record ShowStatement(int At, string Indent, Expression Value) : Statement(At, Indent);

/// <summary><c>name = value</c>.</summary>
internal sealed record AssignStatement(int At, string Indent, string Name, Expression Value) : Statement(At, Indent);

/// <summary><c>if</c>, with its <c>else if</c> branches.</summary>
internal sealed record IfStatement(int At, string Indent, IReadOnlyList<Branch> Branches, Block? Else) : Statement(At, Indent);

/// <summary><c>case</c> with its <c>when</c> branches.</summary>
internal sealed record CaseStatement(int At, string Indent, Expression Value, IReadOnlyList<Branch> Branches, Block? Else) : Statement(At, Indent);

/// <summary>A branch: of an <c>if</c> its one condition, of a <c>case</c> the values it stands for.</summary>
internal sealed record Branch(int At, IReadOnlyList<Expression> Tests, Block Body);

/// <summary><c>for name in list</c>.</summary>
internal sealed record ForStatement(int At, string Indent, string Name, int NameAt, Expression List, ForOptions Options, Block Body, Block? Else) : Statement(At, Indent);

/// <summary>What a <c>for</c> leaves out, and whether it runs backwards.</summary>
internal sealed record ForOptions(Expression? Offset, Expression? Limit, bool Reversed);

/// <summary><c>capture name</c>.</summary>
internal sealed record CaptureStatement(int At, string Indent, string Name, Block Body) : Statement(At, Indent);

/// <summary><c>include 'name'</c>.</summary>
internal sealed record IncludeStatement(int At, string Indent, string Name) : Statement(At, Indent);

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed record LeaveStatement(int At, string Indent, bool Break) : Statement(At, Indent);

/// <summary>Statements in order, and where they end.</summary>
internal sealed record Block(IReadOnlyList<Statement> Statements, int End);
