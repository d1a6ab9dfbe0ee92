using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Binding;

/// <summary>An expression that can run, and what it gives.</summary>
internal readonly record struct Bound(Node Node, Shape Shape)
{
    /// <summary>Stands for an expression with a problem that has been reported.</summary>
    public static Bound Failed { get; } = new(new ConstantNode(Value.Null), Shape.Null);
}
